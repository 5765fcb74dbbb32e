using Spectre.Console;
using Spectre.Console.Rendering;
using StudyBot.Chat.Cards;
using StudyBot.Terminal.Screens;
using StudyBot.Testing;

namespace StudyBot.Terminal.Tests.Cards;

public sealed class CardViewTests
{
    public static readonly TheoryData<string, int> EveryCardAtEveryWidth = new(
        from name in (string[])["full", "hostile", "long", "empty"] from width in (int[])[40, 80, 120, 200] select (name, width));

    [Theory]
    [MemberData(nameof(EveryCardAtEveryWidth))]
    public void A_card_is_drawn_as_it_was_approved(string name, int width)
    {
        var drawn = Draw(CardNamed(name), width, AnsiSupport.No);

        Golden.Check($"{name}-{width}", drawn);
    }

    [Theory]
    [MemberData(nameof(EveryCardAtEveryWidth))]
    public void No_line_is_wider_than_the_terminal(string name, int width)
    {
        var drawn = Draw(CardNamed(name), width, AnsiSupport.No);

        Assert.All(drawn.Split('\n'), line => Assert.InRange(new Segment(line).CellCount(), 0, width));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public void Nothing_of_a_document_reaches_the_terminal_as_a_control_character(int width)
    {
        var drawn = Draw(SampleCards.Hostile, width, AnsiSupport.No);

        Assert.DoesNotContain(drawn, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(drawn, c => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
    }

    [Fact]
    public void Brackets_are_only_brackets()
    {
        var drawn = Draw(SampleCards.Hostile, 120, AnsiSupport.Yes);

        Assert.Contains("[red]not markup[/]", drawn, StringComparison.Ordinal);
        Assert.Contains("a lone bracket [ and ] and [[two]]", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", drawn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(59)]
    [InlineData(60)]
    public void A_terminal_that_is_too_narrow_still_shows_the_card(int width)
    {
        var drawn = Draw(SampleCards.Full, width, AnsiSupport.No).Replace("\n", "", StringComparison.Ordinal);

        Assert.Contains("Harbour", drawn, StringComparison.Ordinal);
        Assert.Contains("ferries", drawn, StringComparison.Ordinal);
    }

    private static string Draw(Card card, int width, AnsiSupport ansi)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        new RichScreen(console).Show(card);
        return output.ToString();
    }

    private static Card CardNamed(string name) => name switch
    {
        "full" => SampleCards.Full,
        "hostile" => SampleCards.Hostile,
        "long" => SampleCards.Long,
        _ => SampleCards.Empty,
    };
}
