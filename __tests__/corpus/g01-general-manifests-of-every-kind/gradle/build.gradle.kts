dependencies { implementation("a:evil:1") }
