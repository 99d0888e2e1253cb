package com.acme;

import example.wordsmith.Title;

/** Greets people in title case. */
public final class Greeter {
    private Greeter() {}

    public static String greet(String name) {
        return "Hello, " + Title.of(name) + "!";
    }
}
