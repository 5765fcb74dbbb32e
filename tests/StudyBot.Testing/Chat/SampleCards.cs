using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;

namespace StudyBot.Testing.Chat;

/// <summary>What every renderer is shown: one card with everything, one with too much, one with hostile text, one with nothing.</summary>
public static class SampleCards
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
                new CitedText("two more ferries\n- and a bridge", [3]),
            ]),
            new Subheading("What was said"),
            new Quotation("We will meet here\nevery spring.", "Minister Ono Aya", [3]),
            new Paragraph(RichText.Of(new TextRun("It was the "), new TextRun("third", TextStyles.Marked | TextStyles.Bold), new TextRun(" of its kind.")), [2]),
            new Paragraph(RichText.Of(new TextRun("Type "), new TextRun("/timeline Alder", TextStyles.Code), new TextRun(" for more."))),
        ],
        Citations =
        [
            new Citation(1, "Readout of the meeting", 1, "The two ministers met in Port Alder on 12 March 2004."),
            new Citation(2, "Readout of the meeting", 4, "They signed a written statement on fishing in the strait.", new Uri("https://example.org/readout")),
            new Citation(3, "A year of ferries", 12, "“We will meet here every spring,” said Minister Ono Aya."),
        ],
        Controls =
        [
            new Button("Show the passage", new SealedTarget("1.passage")),
            new Button("Next page", new SealedTarget("1.page"), ButtonStyle.Primary) { Turn = PageTurn.Next },
            new Button("The readout", new LinkTarget(new Uri("https://example.org/readout"))),
            new Choice("Also there", [new ChoiceOption("Talks of May 2003", "Port Alder", new SealedTarget("1.other")), new ChoiceOption("Visit of 2005", null, new SealedTarget("1.visit"))]),
            new Choice("Or", [new ChoiceOption("Ferries", null, new SealedTarget("1.ferries"))]),
        ],
        Footer = "Page 1 of 2",
    };

    public static readonly Card Hostile = new("@everyone **<@123>** [a](https://evil.example)")
    {
        Tone = CardTone.Notice,
        Subtitle = "-# small",
        Parts =
        [
            new Field("# Label <#5>", "[click](http://evil.example) https://evil.example \u0007 @here", [1]),
            new Field("- item", "2016. a year", []),
            new Paragraph("\u202Eright to left\u202C ||spoiler|| <t:1:R> :smile: <:x:1> שלום"),
            new Quotation("line one\n> line two\n\n\n\n# line three", "[Nobody](https://evil.example)", []),
            new FieldList("**list**", [new CitedText("one\n- two\n1. three", [1])]),
        ],
        Citations = [new Citation(1, "`source` _of_ ~~all~~", 1, "A sentence with </ban:1> in it.", new Uri("javascript:alert(1)"))],
        Controls =
        [
            new Button("**press** @everyone \u202E", new SealedTarget("1.x"), ButtonStyle.Danger),
            new Button("\u2800", new SealedTarget("1.blank")),
            new Button("no page", new LinkTarget(new Uri("javascript:alert(1)"))),
        ],
        Footer = "<@123> **footer** שלום",
    };

    public static readonly Card TooLong = new(string.Join(' ', Enumerable.Repeat("title", 60)))
    {
        Parts =
        [
            new Field("A label that goes on for quite a while", string.Join(' ', Enumerable.Repeat("value", 80)), [1, 2, 3]),
            new Field("Word", new string('x', 300), []),
            new FieldList("Many", [.. Enumerable.Range(1, 30).Select(n => new CitedText($"number {n} of what there is, which goes on for a while so that not all of it fits into one message", [n]))]),
            new Paragraph(string.Concat(Enumerable.Repeat("漢字とかな", 400)) + " 👩‍👩‍👧‍👦 e\u0301"),
        ],
        Citations = [.. Enumerable.Range(1, 30).Select(n => new Citation(n, $"Source {n / 12}", 1234 + n, string.Join(' ', Enumerable.Repeat("sentence", 50))))],
        Controls =
        [
            .. Enumerable.Range(1, 30).Select(n => new Button(string.Join(' ', Enumerable.Repeat($"label {n}", 15)), new SealedTarget($"1.b{n}"))),
            new Button("Next page", new SealedTarget("1.next")) { Turn = PageTurn.Next },
        ],
        Footer = string.Join(' ', Enumerable.Repeat("footer", 400)),
    };

    public static readonly Card Empty = new("");
}
