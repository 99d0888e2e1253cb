package com.acme.titles;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class TitlesTest {
    @Test
    public void putsANameIntoTitleCase() {
        assertEquals("Ada Lovelace", Titles.nameInTitleCase("ada lovelace"));
    }

    @Test
    public void tidiesBlanksUp() {
        assertEquals("Ada Lovelace", Titles.nameInTitleCase("  ada \t lovelace "));
    }
}
