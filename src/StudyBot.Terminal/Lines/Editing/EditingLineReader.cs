using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>Lines that are edited where they are typed.</summary>
/// <param name="width">Columns of the terminal, asked anew at each key.</param>
public sealed class EditingLineReader(IKeyboard keyboard, TextWriter screen, LineHistory history, Func<int> width) : ILineReader
{
    private const string ClearScreen = "\u001b[2J\u001b[H";

    // Keys come on one thread, an interrupt on another.
    private readonly Lock gate = new();
    private readonly TypedKeys keys = new(keyboard);
    private LineBuffer line = new();
    private string prompt = "";
    private bool isReading;

    public async Task<string?> ReadLineAsync(string prompt, ILineAssistant? assistant, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            this.prompt = prompt;
            line = new LineBuffer();
            isReading = true;
            Draw();
        }

        try
        {
            var editor = new LineEditor(line, assistant is null ? [] : history.Lines, assistant);
            while (true)
            {
                if (await keys.NextAsync(cancellationToken).ConfigureAwait(false) is not { } key)
                {
                    return null;
                }

                switch (await PressAsync(editor, key, cancellationToken).ConfigureAwait(false))
                {
                    case KeyOutcome.Done:
                        return Take(isRemembered: assistant is not null);
                    case KeyOutcome.Pressed:
                        return Take(isRemembered: false);
                    case KeyOutcome.End:
                        screen.WriteLine();
                        return null;
                    default:
                        break;
                }
            }
        }
        finally
        {
            isReading = false;
        }
    }

    public void ShowPromptAgain()
    {
        lock (gate)
        {
            if (isReading)
            {
                Draw();
            }
        }
    }

    public bool TakeBack()
    {
        lock (gate)
        {
            if (!isReading || line.Text.Length == 0)
            {
                return false;
            }

            line.Set("");
            Draw();
            return true;
        }
    }

    private async Task<KeyOutcome> PressAsync(LineEditor editor, ConsoleKeyInfo key, CancellationToken cancellationToken)
    {
        var outcome = await editor.PressAsync(key, cancellationToken).ConfigureAwait(false);
        lock (gate)
        {
            if (outcome == KeyOutcome.Clear)
            {
                screen.Write(ClearScreen);
            }

            List(editor.Suggestions);
            if (outcome is KeyOutcome.Done or KeyOutcome.Pressed or KeyOutcome.Clear || (outcome == KeyOutcome.GoesOn && !keys.HasNext))
            {
                Draw();
            }
        }

        return outcome;
    }

    private string Take(bool isRemembered)
    {
        lock (gate)
        {
            screen.WriteLine();
            if (isRemembered)
            {
                history.Add(line.Text.Trim());
            }

            return line.Text;
        }
    }

    private void List(ImmutableArray<Completion> suggestions)
    {
        if (suggestions.IsEmpty)
        {
            return;
        }

        screen.WriteLine();
        foreach (var suggestion in suggestions)
        {
            screen.WriteLine(LineView.Fit($"  {TextSafety.CleanLine(suggestion.Label)}", width() - 1));
        }
    }

    private void Draw()
    {
        screen.Write(LineView.Draw(prompt, line, width()));
        screen.Flush();
    }
}
