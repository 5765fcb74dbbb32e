using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Summit;

/// <summary>The longest, the emptiest and the most hostile event that a card must hold.</summary>
public sealed class ExtremeCards
{
    [Fact]
    public async Task The_longest_card_is_cut_visibly_and_read_on_by_pages()
    {
        var name = $"{string.Concat(Enumerable.Repeat("very ", 60))}long summit";
        var outcome = string.Join(' ', Enumerable.Range(1, 120).Select(n => $"clause{n}"));
        string[] sentences =
        [
            $"The {name} of Voss met on 30 December 2000 until 2 January 2001.",
            .. Enumerable.Range(1, 20).Select(n => $"Delegate Number {n} was there."),
            $"It agreed on {outcome}.",
        ];
        var book = new FactBook(FeatureScene.Group, string.Concat(Enumerable.Repeat("A long title ", 30)).Trim(), string.Join(' ', sentences));
        var summit = book.Event(EventKind.Summit, name, sentences[0], "2000-12-30/2001-01-02", "Voss");
        var all = summit with
        {
            Participants =
            [
                .. sentences[1..21].Select((s, n) => new Cited<Participant>(
                    new Participant($"Number {n + 1}", "Delegate", ParticipantKind.Person), $"Number {n + 1}", book.EvidenceOf(s))),
            ],
        };
        book.Replace(summit, all);
        book.Outcome(all, outcome, sentences[21]);
        var scene = await new FeatureScene().WithAsync(book);

        var first = await scene.AskAsync("/summit voss");
        var second = await scene.PressAsync(first, "Next page");
        var passage = await scene.PressAsync(second, "Show the passages");

        Golden.Check("longest", $"{first.Text}\n=====\n{second.Text}\n=====\n{passage.Text}");
    }

    [Fact]
    public async Task The_emptiest_event_shows_no_line_that_nothing_says()
    {
        const string Told = "There were talks.";
        var book = new FactBook(FeatureScene.Group, "Little", Told);
        book.Event(EventKind.Talks, "talks", Told);
        var scene = await new FeatureScene().WithAsync(book);

        Golden.Check("emptiest", (await scene.AskAsync("/summit talks")).Text);
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        const string Told =
            "The **@everyone** summit of <script>alert(1)</script> \u202Egro.live\u202C\u0007 [x](http://evil.example) <!channel> 😀\u0301 took place in `Voss`.";
        var book = new FactBook(FeatureScene.Group, "# @here\u001B[31m", Told);
        book.Event(EventKind.Summit, "**@everyone** summit of <script>alert(1)</script> \u202Egro.live\u202C\u0007", Told, "1985", "`Voss`");
        var scene = await new FeatureScene().WithAsync(book);

        var found = await scene.AskAsync("/summit voss");
        var unknown = await scene.AskAsync("/summit <@123> **bold** \u202Eevil\u0007 @everyone");

        Golden.Check("hostile", $"{found.Text}\n=====\n{unknown.Text}");
        Assert.DoesNotContain(found.Text + unknown.Text, sign => char.IsControl(sign) && sign != '\n');
        Assert.DoesNotContain('\u202E', found.Text + unknown.Text);
    }
}
