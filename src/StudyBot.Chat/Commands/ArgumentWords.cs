using System.Collections.Immutable;
using System.Text;

namespace StudyBot.Chat.Commands;

/// <summary>The text after a command, taken apart into named values and free text by one walk from left to right.</summary>
internal sealed class ArgumentWords
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ArgumentError>.Builder errors = ImmutableArray.CreateBuilder<ArgumentError>();
    private readonly StringBuilder free = new();
    private readonly string text;
    private readonly ImmutableArray<Parameter> parameters;
    private readonly Parameter? first;

    // How much of the free text stood in quotation marks of its own: where all of it did, they are not part of it.
    private string? onlyQuoted;
    private bool hasPlainText;

    // Up to where an opening mark quotes nothing, since one before it found no end, or one inside a word: a line full of them is not read again from each.
    private readonly Dictionary<char, int> plainUntil = [];

    private ArgumentWords(string text, Subcommand subcommand)
    {
        this.text = text;
        first = subcommand.Parameters.FirstOrDefault();
        parameters = subcommand.Mode == ResponseMode.Public ? subcommand.Parameters.Add(CommandLine.PrivateParameter) : subcommand.Parameters;
    }

    /// <summary>Values as text, by the parameter's name.</summary>
    public sealed record Taken(IReadOnlyDictionary<string, object> Values, ImmutableArray<ArgumentError> Errors);

    public static Taken Split(string text, Subcommand subcommand)
    {
        var words = new ArgumentWords(text, subcommand);
        words.Walk();
        words.GiveFreeText();
        return new Taken(words.values, words.errors.ToImmutable());
    }

    private void Walk()
    {
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                return;
            }

            if (TakeNamed(ref at))
            {
                continue;
            }

            TakeFree(start, ref at);
        }
    }

    private bool TakeNamed(ref int at)
    {
        // No name is longer than 32 characters, so that a long text is not searched again from each of its words.
        var length = text.AsSpan(at, Math.Min(33, text.Length - at)).IndexOf(':');
        if (length < 0 || FindDeclared(text.AsSpan(at, length)) is not { } parameter)
        {
            return false;
        }

        var valueAt = at + length + 1;
        var hasGap = false;
        while (valueAt < text.Length && text[valueAt] is ' ' or '\t' or '\u00A0')
        {
            valueAt++;
            hasGap = true;
        }

        // "name: Abe Shinzo" of the parameter that takes the free text anyway is free text; so is "private: talks".
        if (hasGap && (parameter == first || (parameter.Kind == ParameterKind.Boolean && !ArgumentCheck.IsBoolean(PeekWord(valueAt)))))
        {
            return false;
        }

        if (valueAt >= text.Length || char.IsWhiteSpace(text[valueAt]))
        {
            if (parameter == first)
            {
                return false;
            }

            errors.Add(new ArgumentError(parameter.Name, ArgumentProblem.Empty, parameter));
            at = valueAt;
            return true;
        }

        if (QuotedText.TryRead(text, valueAt, out var quoted, out var end))
        {
            Give(parameter, quoted);
            at = end;
        }
        else if (QuotedText.IsOpening(text[valueAt]))
        {
            errors.Add(new ArgumentError(parameter.Name, ArgumentProblem.UnclosedQuote, parameter));
            at = text.Length;
        }
        else
        {
            var word = PeekWord(valueAt);
            Give(parameter, word);
            at = valueAt + word.Length;
        }

        return true;
    }

    private void TakeFree(int start, ref int at)
    {
        if (TryReadQuoted(at, out var quoted, out var end))
        {
            onlyQuoted = free.Length == 0 ? quoted : null;
            hasPlainText |= free.Length > 0;
            AppendFree(start, at, end);
            at = end;
            return;
        }

        hasPlainText = true;
        AppendFree(start, at, at + PeekWord(at).Length);
        at += PeekWord(at).Length;
    }

    private bool TryReadQuoted(int at, out string quoted, out int end)
    {
        if (!QuotedText.IsOpening(text[at]) || at < plainUntil.GetValueOrDefault(text[at]))
        {
            (quoted, end) = ("", at);
            return false;
        }

        var isClosed = QuotedText.TryRead(text, at, out quoted, out end);
        if (isClosed && (end == text.Length || char.IsWhiteSpace(text[end])))
        {
            return true;
        }

        plainUntil[text[at]] = isClosed ? end - 1 : text.Length;
        return false;
    }

    /// <summary>Keeps the white space that stood before a word (lines of a pasted text), but none at the beginning.</summary>
    private void AppendFree(int start, int at, int end)
    {
        if (free.Length > 0)
        {
            free.Append(start < at ? text.AsSpan(start, at - start) : " ");
        }

        free.Append(text, at, end - at);
    }

    private void GiveFreeText()
    {
        if (free.Length == 0)
        {
            return;
        }

        if (first is null)
        {
            errors.Add(new ArgumentError("", ArgumentProblem.Unexpected, null));
            return;
        }

        Give(first, onlyQuoted is not null && !hasPlainText ? onlyQuoted : free.ToString());
    }

    private void Give(Parameter parameter, string value)
    {
        if (!values.TryAdd(parameter.Name, value))
        {
            errors.Add(new ArgumentError(parameter.Name, ArgumentProblem.GivenTwice, parameter));
        }
    }

    private Parameter? FindDeclared(ReadOnlySpan<char> name)
    {
        foreach (var parameter in parameters)
        {
            if (name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter;
            }
        }

        return null;
    }

    private string PeekWord(int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text[at..end];
    }
}
