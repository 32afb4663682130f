package cz.rozcestnik.search;

/**
 * Folds letters to plain ASCII: every lower-case one exactly as Lucene's {@code ASCIIFoldingFilter} does, in a twentieth
 * of its size.
 */
final class Folding {
    private static final String CZECH = "áčďéěíňóřšťúůýž";
    private static final String CZECH_FOLDED = "acdeeinorstuuyz";
    /**
     * What folds to what, in the order of Unicode: a character outside ASCII begins a run at itself, and what follows up
     * to the next run is what this character and those after it fold to: one character, more in parentheses, or itself
     * for a full stop. Capitals are there because with them the table compresses better than without.
     */
    private static final String RUNS =
            "Àaaaaaa(ae)ceeeeiiiidnooooo.ouuuuy(th)(ss)aaaaaa(ae)ceeeeiiiidnooooo.ouuuuy(th)yaaaaaaccccccccddddeeeeeeeeeegg"
            + "gggggghhhhiiiiiiiiii(ij)(ij)jjkkqllllllllllnnnnnnnnnoooooo(oe)(oe)rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "bbbb..occdddd.eaeffg.(hv)iikkl.mnnooo..ppƫttttuu.vyyzzƿwǄ(dz)(dz)(dz)(lj)(lj)(lj)(nj)(nj)(nj)aaiioouuuuuuuuuue"
            + "aaaa(ae)(ae)ggggkkoooo..j(dz)(dz)(dz)gg(hv)wnnaa(ae)(ae)ooaaaaeeeeiiiioooorrrruuuussttzzhhnd(ou)(ou)zzaaeeoooo"
            + "ooooyylntj(db)(qp)accltsz..buveejjqqrryya..bocddeaaeeeejggg..hh.i.illl.mmmnnno(oe)ɼrrrrrrs.j..ttu.vvwyyzzʗc.be"
            + "ghjklq..(dz).(dz)(ts).(tc).(ls)(lz)..hhᴀa(ae)(ae)bcddeeijklmnooᴔ(oe)(ou)ooprrtuᴠvwzᵢiruvᵫ(ue)bdfmnprrstzg.g(th"
            + ")iipu.bdfgklmnprs.vxza.deeeaio.uḀaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnno"
            + "ooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyafss(ss).aaaaaaaaaaaaaaaaaaaaaaaa"
            + "eeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy(ll)(ll)v.yy⁰0i..456789ⁿn0123456789ₐaeoxaKkↄ"
            + "cⱠlllprathhkkzz.ma.vwwvhh.e.oejꜨ(tz)(tz)ꜰfs(aa)(aa)(ao)(ao)(au)(au)(av)(av)(av)(av)(ay)(ay)cckkkkkklllloooo(oo"
            + ")(oo)ppppppqqqqrr..vv(vy)(vy)zz..(th)(th)vꝹddffgggllrrsstꟻfpmimﬀ(ff)(fi)(fl)(ffi)(ffl).(st)０0123456789Ａabcdefg"
            + "hijklmnopqrstuvwxyzａabcdefghijklmnopqrstuvwxyz";

    private Folding() {
    }

    static String fold(String word) {
        String folded = "";
        int plain = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                folded += word.substring(plain, i) + fold(word.charAt(i));
                plain = i + 1;
            }
        }
        return folded + word.substring(plain);
    }

    private static String fold(char letter) {
        int czech = CZECH.indexOf(letter);
        return czech >= 0 ? CZECH_FOLDED.substring(czech, czech + 1) : foldByRuns(letter);
    }

    private static String foldByRuns(char letter) {
        int next = 0;
        int at = 0;
        while (at < RUNS.length() && next <= letter) {
            char c = RUNS.charAt(at);
            if (c >= 0x80) {
                next = c;
                at++;
                continue;
            }
            int end = c == '(' ? RUNS.indexOf(')', at) : at + 1;
            if (next == letter && c != '.') {
                return RUNS.substring(c == '(' ? at + 1 : at, end);
            }
            next++;
            at = c == '(' ? end + 1 : end;
        }
        return "" + letter;
    }
}
