package cz.rozcestnik.search;

/**
 * Folds lower-case letters to plain ASCII exactly as Lucene's {@code ASCIIFoldingFilter} does, in a tenth of its size.
 */
final class Folding {
    /** Each run of ASCII letters, then the letters that fold to it; the Czech ones first, since they are looked up most. */
    private static final String TABLE = "aáeéiíoóuúyýcčdďeěnňrřsštťuůzž"
            + "0⁰₀０1₁１2₂２3₃３4⁴₄４5⁵₅５6⁶₆６7⁷₇７8⁸₈８9⁹₉９aàáâãäåāăąǎǟǡǻȁȃȧɐəɚᴀᶏᶕḁẚạảấầẩẫậắằẳẵặₐₔⱥａaaꜳaeæǣǽᴁᴂ"
            + "aoꜵauꜷavꜹꜻayꜽbƀƃɓʙᴃᵬᶀḃḅḇｂcçćĉċčƈȼɕʗᴄḉꜿｃdðďđƌȡɖɗᴅᴆᵭᶁᶑḋḍḏḑḓꝺｄdbȸdzǆǳʣʥ"
            + "eèéêëēĕėęěǝȅȇȩɇɘɛɜɝɞʚᴇᴈᶒᶓᶔḕḗḙḛḝẹẻẽếềểễệₑⱸⱻｅfƒᵮᶂḟẛꜰꝼꟻｆffﬀffiﬃfflﬄfiﬁflﬂgĝğġģǥǧǵɠɡɢʛᵷᵹᶃḡꝿｇ"
            + "hĥħȟɥɦʜʮʯḣḥḧḩḫẖⱨⱶｈhvƕiìíîïĩīĭįıǐȉȋɨɪᴉᵢᵻᵼᶖḭḯỉịⁱꟾｉijĳjĵǰȷɉɟʄʝᴊⱼｊkķƙǩʞᴋᶄḱḳḵⱪꝁꝃꝅｋ"
            + "lĺļľŀłƚȴɫɬɭʟᴌᶅḷḹḻḽⱡꝇꝉꞁｌljǉllỻlsʪlzʫmɯɰɱᴍᵯᶆḿṁṃꟽꟿｍnñńņňŉŋƞǹȵɲɳɴᴎᵰᶇṅṇṉṋⁿｎnjǌ"
            + "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔɵᴏᴐᴖᴗᶗṍṏṑṓọỏốồổỗộớờởỡợₒⱺꝋꝍｏoeœɶᴔooꝏouȣᴕpƥᴘᵱᵽᶈṕṗꝑꝓꝕꟼｐqĸɋʠꝗꝙｑqpȹ"
            + "rŕŗřȑȓɍɼɽɾɿʀʁᴙᴚᵣᵲᵳᶉṙṛṝṟꝛꞃｒsśŝşšſșȿʂᵴᶊṡṣṥṧṩẜẝꜱꞅｓssßstﬆtţťŧƫƭțȶʇʈᴛᵵṫṭṯṱẗⱦｔtcʨthþᵺꝧtsʦtzꜩ"
            + "uùúûüũūŭůűųưǔǖǘǚǜȕȗʉᴜᵤᵾᶙṳṵṷṹṻụủứừửữựｕueᵫvʋʌᴠᵥᶌṽṿⱱⱴꝟｖvyꝡwŵƿʍᴡẁẃẅẇẉẘⱳｗxᶍẋẍₓｘ"
            + "yýÿŷƴȳɏʎʏẏẙỳỵỷỹỿｙzźżžƶȝȥɀʐʑᴢᵶᶎẑẓẕⱬꝣｚ";

    private Folding() {
    }

    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int place = c < 0x80 ? -1 : TABLE.indexOf(c);
            if (place < 0) {
                folded.append(c);
            } else {
                folded.append(target(place));
            }
        }
        return folded.toString();
    }

    private static String target(int place) {
        int end = place;
        while (TABLE.charAt(end - 1) >= 0x80) {
            end--;
        }
        int start = end;
        while (start > 0 && TABLE.charAt(start - 1) < 0x80) {
            start--;
        }
        return TABLE.substring(start, end);
    }
}
