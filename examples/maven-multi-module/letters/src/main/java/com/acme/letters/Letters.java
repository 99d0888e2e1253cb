package com.acme.letters;

import com.acme.titles.Titles;

/** Begins and ends letters. */
public final class Letters {
    private Letters() {}

    public static String salutation(String name) {
        return "Dear " + Titles.nameInTitleCase(name) + ",";
    }

    public static String closing(String name) {
        return "Yours sincerely,\n" + Titles.nameInTitleCase(name);
    }
}
