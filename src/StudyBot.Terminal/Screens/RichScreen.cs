using Spectre.Console;
using StudyBot.Chat.Cards;
using StudyBot.Terminal.Cards;
using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Screens;

/// <summary>Cards drawn for a person at a terminal. What is at work and what answers may write at the same time.</summary>
public sealed class RichScreen(IAnsiConsole console) : IScreen
{
    /// <summary>Columns; into fewer Spectre does not get a wide character, and tries for ever.</summary>
    private const int NarrowestDrawing = 20;

    private readonly Lock gate = new();
    private int progressCells;

    public void Show(Card card)
    {
        lock (gate)
        {
            ClearProgress();
            if (console.Profile.Width < NarrowestDrawing)
            {
                console.Profile.Out.Writer.WriteLine(TextFold.At(console.Profile.Width, PlainText.Render(card)));
                return;
            }

            console.Write(CardView.Of(card, console.Profile.Width));
            console.WriteLine();
        }
    }

    public void ShowProgress(string text, double? share)
    {
        lock (gate)
        {
            ClearProgress();
            var line = LineView.Fit(TextSafety.CleanLine(share is { } known ? $"{text} {Math.Clamp(known, 0, 1):P0}" : text), console.Profile.Width - 1);
            var output = console.Profile.Out.Writer;
            output.Write(line);
            output.Flush();
            progressCells = LineView.Cells(line);
        }
    }

    public void ClearProgress()
    {
        lock (gate)
        {
            if (progressCells > 0)
            {
                // Overwritten rather than erased: needs no escape sequence.
                var output = console.Profile.Out.Writer;
                output.Write('\r');
                output.Write(new string(' ', progressCells));
                output.Write('\r');
                output.Flush();
                progressCells = 0;
            }
        }
    }

    public void Tell(string sentence)
    {
        lock (gate)
        {
            ClearProgress();
            console.Write(new Text(TextSafety.CleanLine(sentence), new Style(decoration: Decoration.Dim)));
            console.WriteLine();
        }
    }
}
