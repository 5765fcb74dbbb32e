using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>Lines that are edited where they are typed.</summary>
/// <param name="width">Columns of the terminal, asked anew at each key.</param>
/// <param name="watchWindow">Has something done whenever the window changes its size, until what it returns is disposed of; null where that cannot be told.</param>
public sealed class EditingLineReader(
    IKeyboard keyboard, TextWriter screen, LineHistory history, Func<int> width, Func<Action, IDisposable>? watchWindow = null) : ILineReader
{
    private const string ClearScreen = "\u001b[2J\u001b[H";
    private const string ClearBelow = "\u001b[J";

    // Keys come on one thread, an interrupt and a change of the window on others.
    private readonly Lock gate = new();
    private readonly TypedKeys keys = new(keyboard);
    private LineBuffer line = new();
    private string prompt = "";
    private bool isReading;
    private DrawnRow? drawn;
    private IDisposable? watching;
    private bool hasBegun;

    public bool CanEdit => true;

    public async Task<string?> ReadLineAsync(LineRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        lock (gate)
        {
            Begin();
            prompt = request.Prompt;
            line = new LineBuffer(request.IsText ? LineBuffer.LongestText : LineBuffer.LongestCommand);
            line.Set(request.Start);
            isReading = true;
            drawn = null;
            Draw();
        }

        try
        {
            var editor = new LineEditor(line, request.IsCommand ? history.Lines : [], request.Assistant, request.IsText);
            while (true)
            {
                if (await keys.NextAsync(cancellationToken).ConfigureAwait(false) is not { } typed)
                {
                    return null;
                }

                switch (await TakeAsync(editor, typed, cancellationToken).ConfigureAwait(false))
                {
                    case KeyOutcome.Done:
                        return Take(isRemembered: request.IsCommand);
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
        catch (OperationCanceledException)
        {
            // What is said of it begins in a row of its own.
            screen.WriteLine();
            throw;
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
                drawn = null;
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

    public void Close()
    {
        lock (gate)
        {
            if (hasBegun)
            {
                hasBegun = false;
                watching?.Dispose();
                screen.Write(KeyStream.LeavePastesUnmarked);
                screen.Flush();
            }
        }
    }

    // Pastes are marked from here to the end: what is pasted while a command is at work is one thing, too.
    private void Begin()
    {
        if (!hasBegun)
        {
            hasBegun = true;
            screen.Write(KeyStream.MarkPastes);
            watching = watchWindow?.Invoke(AskWhereTheRowWent);
        }
    }

    private void AskWhereTheRowWent()
    {
        lock (gate)
        {
            if (isReading && width() != drawn?.Width)
            {
                screen.Write(KeyStream.WhereIsTheCursor);
                screen.Flush();
            }
        }
    }

    private async Task<KeyOutcome> TakeAsync(LineEditor editor, Typed typed, CancellationToken cancellationToken)
    {
        if (typed is Typed.Key { Info: var key })
        {
            var outcome = await editor.PressAsync(key, cancellationToken).ConfigureAwait(false);
            Show(editor, outcome);
            return outcome;
        }

        lock (gate)
        {
            if (typed is Typed.Paste { Text: var text } && !editor.Paste(text))
            {
                Below([.. TextFold.At(width(), TooMuch(text.Length, line.Longest)).Split('\n')]);
            }

            Draw((typed as Typed.CursorAt)?.Column);
        }

        return KeyOutcome.GoesOn;
    }

    private void Show(LineEditor editor, KeyOutcome outcome)
    {
        lock (gate)
        {
            if (outcome == KeyOutcome.Clear)
            {
                screen.Write(ClearScreen);
                drawn = null;
            }

            Below([.. editor.Suggestions.Select(suggestion => LineView.Fit($"  {TextSafety.CleanLine(suggestion.Label)}", width() - 1))]);
            if (outcome is KeyOutcome.Done or KeyOutcome.Pressed or KeyOutcome.Clear || (outcome == KeyOutcome.GoesOn && !keys.HasNext))
            {
                Draw();
            }
        }
    }

    private static string TooMuch(int pasted, int longest) => string.Create(
        CultureInfo.InvariantCulture, $"Pasted text of {pasted:N0} characters was left out: this line holds {longest:N0}.");

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

    /// <summary>Lines under the one that is typed, which goes on below them.</summary>
    private void Below(ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        screen.WriteLine();
        foreach (var one in lines)
        {
            screen.WriteLine(one);
        }

        drawn = null;
    }

    /// <param name="column">Where the terminal says that the cursor is; null where it was not asked.</param>
    private void Draw(int? column = null)
    {
        var columns = width();
        if (drawn is { } before && columns < before.Width)
        {
            var above = before.RowsAbove(columns, column);
            screen.Write('\r');
            screen.Write(above > 0 ? string.Create(CultureInfo.InvariantCulture, $"\u001b[{above}A") : "");
            screen.Write(ClearBelow);
        }

        drawn = LineView.Of(prompt, line, columns);
        screen.Write(LineView.Sequence(drawn));
        screen.Flush();
    }
}
