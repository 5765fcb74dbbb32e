using Spectre.Console;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Terminal.Screens;
using Paragraph = StudyBot.Chat.Cards.Paragraph;

namespace StudyBot.Terminal.Tests.Cards;

public sealed class LinkTests
{
    private static readonly Uri Address = new("https://example.org/talks");

    private static readonly Card Linked = new("Talks")
    {
        Parts = [new Paragraph(RichText.Of(new TextRun("See "), new TextRun("the readout", TextStyles.Plain, Address)))],
        Citations = [new Citation(1, "Readout", 3, "They met.", Address)],
        Controls = [new Button("Open it", new LinkTarget(Address))],
    };

    [Fact]
    public void Words_are_links_where_the_terminal_has_them()
    {
        var drawn = Draw(AnsiSupport.Yes, hasLinks: true);

        Assert.Equal(3, drawn.Split("https://example.org/talks\u001b\\").Length - 1);
        Assert.DoesNotContain("(https://", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_stands_behind_the_words_where_it_has_none()
    {
        var drawn = Draw(AnsiSupport.No, hasLinks: false);

        Assert.Contains("the readout (https://example.org/talks)", drawn, StringComparison.Ordinal);
        Assert.Contains("paragraph 3 (https://example.org/talks): “They met.”", drawn, StringComparison.Ordinal);
        Assert.Contains("Open it (https://example.org/talks)", drawn, StringComparison.Ordinal);
    }

    private static string Draw(AnsiSupport ansi, bool hasLinks)
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
        console.Profile.Width = 120;
        console.Profile.Capabilities.Links = hasLinks;
        new RichScreen(console).Show(Linked);
        return output.ToString();
    }
}
