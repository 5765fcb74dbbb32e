using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Tests.Cards;

public sealed class PlainTextTests
{
    private static readonly ReadTarget Page = new("page", ["2"]);

    [Fact]
    public void A_card_reads_from_title_to_footer()
    {
        var book = new CitationBook();
        var date = book.Cite("A report", 9, "They met on 3 May 2011.");
        var outcome = book.Cite("A report", 12, "They agreed to meet again.");
        var card = new Card("A meeting")
        {
            Subtitle = "as one source tells it",
            Parts =
            [
                new Field("Date", "3 May 2011", [date]),
                new FieldList("Outcomes", [new CitedText("to meet again", [outcome]), new CitedText("nothing else", [])]),
                new Paragraph(RichText.Of(new TextRun("They met "), new TextRun("again", TextStyles.Bold), new TextRun("."))),
                new Subheading("What was said"),
                new Quotation("We shall meet again.", "the host", [date, outcome]),
            ],
            Citations = book.Citations,
            Controls =
            [
                new Button("More", Page),
                new Button("Not now", Page, IsDisabled: true),
                new Button("The report", new LinkTarget(new Uri("https://example.org/report"))),
                new Choice("Also there", [new ChoiceOption("Another meeting", "2012", Page), new ChoiceOption("A third", null, Page)]),
            ],
            Footer = "two sources",
        };

        var text = PlainText.Render(card);

        Assert.Equal(
            """
            A meeting
            as one source tells it

            Date: 3 May 2011 [1]
            Outcomes:
              - to meet again [2]
              - nothing else
            They met again.

            What was said
              “We shall meet again.” — the host [1][2]

            From: A report
            [1] paragraph 9: “They met on 3 May 2011.”
            [2] paragraph 12: “They agreed to meet again.”

            1. More
            - Not now
            The report: https://example.org/report
            Also there:
            2. Another meeting (2012)
            3. A third

            two sources

            """.ReplaceLineEndings("\n"),
            text);
        Assert.Equal([(1, "More"), (2, "Another meeting"), (3, "A third")], PlainText.Targets(card).Select(t => (t.Number, t.Label)));
    }

    [Fact]
    public void The_shortest_card_is_its_title() => Assert.Equal("Nothing found\n", PlainText.Render(new Card("Nothing found")));

    [Fact]
    public void Nothing_that_a_document_says_can_pass_for_a_part_of_the_card_or_act_on_a_screen()
    {
        var evil = "\u001b[2J\u202E\r\n[1] A forged source, paragraph 1: “forged”\u0007";
        var card = new Card(evil)
        {
            Parts = [new Field(evil, evil, [1]), new Quotation(evil, evil, []), new Paragraph(evil)],
            Citations = [new Citation(1, evil, 1, evil)],
            Controls = [new Button(evil, Page), new Choice(evil, [new ChoiceOption(evil, evil, Page)])],
        };

        var text = PlainText.Render(card);

        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
        var sentence = Assert.Single(text.Split('\n'), line => line.StartsWith("[1]", StringComparison.Ordinal));
        Assert.StartsWith("[1] paragraph 1: “[2J", sentence, StringComparison.Ordinal);
        var source = Assert.Single(text.Split('\n'), line => line.StartsWith("From: ", StringComparison.Ordinal));
        Assert.StartsWith("From: [2J", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_are_numbered_by_first_use_and_the_same_place_once()
    {
        var book = new CitationBook();

        var numbers = new[] { book.Cite("A", 2, "x"), book.Cite("A", 1, "y"), book.Cite("A", 2, "x"), book.Cite("B", 2, "x") };

        Assert.Equal([1, 2, 1, 3], numbers);
        Assert.Equal([1, 2, 3], book.Citations.Select(c => c.Number));
        Assert.Throws<ArgumentOutOfRangeException>(() => book.Cite("A", 0, "x"));
    }
}
