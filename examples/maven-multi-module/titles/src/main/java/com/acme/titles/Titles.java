package com.acme.titles;

import example.wordsmith.Title;

/** Puts names into title case. */
public final class Titles {
    private Titles() {}

    public static String nameInTitleCase(String name) {
        return Title.of(name.trim().replaceAll("\\s+", " "));
    }
}
