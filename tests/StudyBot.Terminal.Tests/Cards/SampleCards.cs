using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Tests.Cards;

/// <summary>One card with everything, one with too much, one with hostile text, one with nothing.</summary>
internal static class SampleCards
{
    public static readonly Card Full = new("Harbour summit")
    {
        Subtitle = "also: talks of May 2003",
        Parts =
        [
            new Field("Date", "12 March 2004", [1]),
            new Field("Place", "Port Alder, Alder County", [1, 2]),
            new FieldList("Outcomes", [
                new CitedText("a written statement on fishing in the strait, to be looked at again after ten years by both sides", [2]),
                new CitedText("two more ferries", [3]),
            ]),
            new Subheading("What was said"),
            new Quotation("We will meet here every spring.", "Minister Ono Aya", [3]),
            new Paragraph(RichText.Of(new TextRun("It was the "), new TextRun("third", TextStyles.Marked | TextStyles.Bold), new TextRun(" of its kind.")), [2]),
        ],
        Citations =
        [
            new Citation(1, "Readout of the meeting", 1, "The two ministers met in Port Alder on 12 March 2004."),
            new Citation(2, "Readout of the meeting", 4, "They signed a written statement on fishing in the strait."),
            new Citation(3, "A year of ferries", 12, "“We will meet here every spring,” said Minister Ono Aya."),
        ],
        Controls =
        [
            new Button("Show the passage", new SealedTarget("1.passage")),
            new Choice("Also there", [new ChoiceOption("Talks of May 2003", "Port Alder", new SealedTarget("1.other"))]),
        ],
        Footer = "Two sources",
    };

    public static readonly Card Hostile = new("[red]not markup[/] \u001b[31mnot red\u001b[0m")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Field("[bold]Label[/]", "[link=http://example.org]click[/] \u0007\u0008bell\rover\u009b2Jwritten", [1]),
            new Paragraph("\u202Eright to left\u202C and [/] a lone bracket [ and ] and [[two]]"),
            new Quotation("line one\nline two\t\u001b]0;title\u0007", "[Nobody]", []),
        ],
        Citations = [new Citation(1, "[source]", 1, "A sentence with \u001b[2J in it.")],
        Controls = [new Button("[press]\u001b[1m", new SealedTarget("1.x"))],
        Footer = RichText.Of(new TextRun("no link", TextStyles.Plain, new Uri("javascript:alert(1)"))),
    };

    public static readonly Card Long = new(string.Join(' ', Enumerable.Repeat("title", 60)))
    {
        Parts =
        [
            new Field("A label that goes on for quite a while", string.Join(' ', Enumerable.Repeat("value", 80)), [1, 2, 3]),
            new Field("Word", new string('x', 300), []),
            new Paragraph(string.Concat(Enumerable.Repeat("漢字とかな", 40)) + " 👩‍👩‍👧‍👦 e\u0301"),
        ],
        Citations = [new Citation(1, "Source", 1234, string.Join(' ', Enumerable.Repeat("sentence", 50)))],
    };

    public static readonly Card Empty = new("");
}
