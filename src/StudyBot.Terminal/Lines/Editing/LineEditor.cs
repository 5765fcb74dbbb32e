using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>
/// What each key does to one line, with the keys that shells have: arrows, Home, End, Ctrl-A E B F D H K U W Y L, Alt-B F D, Up and Down through the
/// history, Tab to complete, Page Up and Page Down to turn pages.
/// </summary>
/// <param name="isText">What is pasted keeps its lines; else they are put together into this one, and nothing of it is given before Enter is pressed.</param>
internal sealed class LineEditor(LineBuffer line, IReadOnlyList<string> history, ILineAssistant? assistant, bool isText)
{
    private HistoryWalk? walk;

    /// <summary>What was found when Tab did not make the line longer, to be listed; taken away by the next key.</summary>
    public ImmutableArray<Completion> Suggestions { get; private set; } = [];

    public async Task<KeyOutcome> PressAsync(ConsoleKeyInfo key, CancellationToken cancellationToken)
    {
        Suggestions = [];
        if (key.Key is not (ConsoleKey.UpArrow or ConsoleKey.DownArrow) && !IsControl(key, ConsoleKey.P) && !IsControl(key, ConsoleKey.N))
        {
            walk = null;
        }

        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return KeyOutcome.Done;
            case ConsoleKey.D when IsControl(key) && line.Text.Length == 0:
                return KeyOutcome.End;
            case ConsoleKey.L when IsControl(key):
                return KeyOutcome.Clear;
            case ConsoleKey.Tab when assistant is null:
                // Where text is given, a tab in what is pasted parts two words.
                line.Insert(" ");
                return KeyOutcome.GoesOn;
            case ConsoleKey.Tab:
                await CompleteAsync(assistant, cancellationToken).ConfigureAwait(false);
                return KeyOutcome.GoesOn;
            case ConsoleKey.PageDown or ConsoleKey.PageUp when line.Text.Length == 0:
                if (assistant?.Turn(key.Key == ConsoleKey.PageDown ? PageTurn.Next : PageTurn.Previous) is not { } turned)
                {
                    return KeyOutcome.GoesOn;
                }

                line.Set(turned);
                return KeyOutcome.Pressed;
            default:
                Edit(key);
                return KeyOutcome.GoesOn;
        }
    }

    /// <summary>False where it is longer than there is room for; then the line stays as it is.</summary>
    public bool Paste(string text)
    {
        Suggestions = [];
        walk = null;
        return line.Insert(isText ? text : text.Trim('\n').Replace('\n', ' '));
    }

    private void Edit(ConsoleKeyInfo key)
    {
        var isAlt = key.Modifiers.HasFlag(ConsoleModifiers.Alt);
        var isWordWise = isAlt || IsControl(key);
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow when isWordWise:
            case ConsoleKey.B when isAlt:
                line.MoveWordLeft();
                break;
            case ConsoleKey.RightArrow when isWordWise:
            case ConsoleKey.F when isAlt:
                line.MoveWordRight();
                break;
            case ConsoleKey.LeftArrow:
            case ConsoleKey.B when IsControl(key):
                line.MoveLeft();
                break;
            case ConsoleKey.RightArrow:
            case ConsoleKey.F when IsControl(key):
                line.MoveRight();
                break;
            case ConsoleKey.Home:
            case ConsoleKey.A when IsControl(key):
                line.MoveToStart();
                break;
            case ConsoleKey.End:
            case ConsoleKey.E when IsControl(key):
                line.MoveToEnd();
                break;
            case ConsoleKey.UpArrow:
            case ConsoleKey.P when IsControl(key):
                walk ??= new HistoryWalk(history, line.Text);
                line.Set(walk.Older() ?? line.Text);
                break;
            case ConsoleKey.DownArrow:
            case ConsoleKey.N when IsControl(key):
                line.Set(walk?.Newer() ?? line.Text);
                break;
            case ConsoleKey.W when IsControl(key):
            case ConsoleKey.Backspace when isWordWise:
                line.KillWordBefore();
                break;
            case ConsoleKey.D when isAlt:
                line.KillWordAfter();
                break;
            case ConsoleKey.Backspace:
            case ConsoleKey.H when IsControl(key):
                line.Backspace();
                break;
            case ConsoleKey.Delete:
            case ConsoleKey.D when IsControl(key):
                line.Delete();
                break;
            case ConsoleKey.U when IsControl(key):
                line.KillToStart();
                break;
            case ConsoleKey.K when IsControl(key):
                line.KillToEnd();
                break;
            case ConsoleKey.Y when IsControl(key):
                line.Yank();
                break;
            default:
                Type(key.KeyChar);
                break;
        }
    }

    // What is typed or pasted never acts on the screen.
    private void Type(char typed)
    {
        if (!char.IsControl(typed))
        {
            line.Insert(typed.ToString());
        }
    }

    private async Task CompleteAsync(ILineAssistant assistant, CancellationToken cancellationToken)
    {
        var found = await assistant.CompleteAsync(line.BeforeCursor, cancellationToken).ConfigureAwait(false);
        if (found.IsEmpty)
        {
            return;
        }

        var shared = found.Length == 1 ? found[0].Value : SharedStart(found);
        if (found.Length == 1 || shared.Length > line.BeforeCursor.Length)
        {
            line.SetBeforeCursor(shared);
        }
        else
        {
            Suggestions = found;
        }
    }

    private static string SharedStart(ImmutableArray<Completion> found)
    {
        var shared = found[0].Value;
        foreach (var other in found)
        {
            var length = shared.AsSpan().CommonPrefixLength(other.Value);
            shared = shared[..(length > 0 && char.IsHighSurrogate(shared[length - 1]) ? length - 1 : length)];
        }

        return shared;
    }

    private static bool IsControl(ConsoleKeyInfo key) => key.Modifiers.HasFlag(ConsoleModifiers.Control);

    private static bool IsControl(ConsoleKeyInfo key, ConsoleKey which) => key.Key == which && IsControl(key);
}
