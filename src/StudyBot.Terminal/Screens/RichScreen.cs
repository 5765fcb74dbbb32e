using Spectre.Console;
using StudyBot.Chat.Cards;
using StudyBot.Terminal.Cards;

namespace StudyBot.Terminal.Screens;

/// <summary>Cards drawn for a person at a terminal.</summary>
public sealed class RichScreen(IAnsiConsole console) : IScreen
{
    /// <summary>Columns; into fewer Spectre does not get a wide character, and tries for ever.</summary>
    private const int NarrowestDrawing = 20;

    private int progressLength;

    public void Show(Card card)
    {
        ClearProgress();
        if (console.Profile.Width < NarrowestDrawing)
        {
            console.Profile.Out.Writer.WriteLine(PlainText.Render(card));
            return;
        }

        console.Write(CardView.Of(card, console.Profile.Width));
        console.WriteLine();
    }

    public void ShowProgress(string text, double? share)
    {
        ClearProgress();
        var line = TextSafety.CleanLine(share is { } known ? $"{text} {Math.Clamp(known, 0, 1):P0}" : text);
        var room = Math.Max(1, console.Profile.Width - 1);
        line = line.Length > room ? line[..(room - 1)] + "…" : line;
        var output = console.Profile.Out.Writer;
        output.Write(line);
        output.Flush();
        progressLength = line.Length;
    }

    public void ClearProgress()
    {
        if (progressLength > 0)
        {
            // Overwritten rather than erased: needs no escape sequence.
            var output = console.Profile.Out.Writer;
            output.Write('\r');
            output.Write(new string(' ', progressLength));
            output.Write('\r');
            output.Flush();
            progressLength = 0;
        }
    }

    public void Tell(string sentence)
    {
        ClearProgress();
        console.Write(new Text(TextSafety.CleanLine(sentence), new Style(decoration: Decoration.Dim)));
        console.WriteLine();
    }
}
