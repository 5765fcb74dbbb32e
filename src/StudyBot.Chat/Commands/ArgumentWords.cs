using System.Collections.Immutable;
using System.Text;

namespace StudyBot.Chat.Commands;

/// <summary>The text after a command, taken apart into named values and free text by one walk from left to right.</summary>
internal sealed class ArgumentWords
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ArgumentError>.Builder _errors = ImmutableArray.CreateBuilder<ArgumentError>();
    private readonly StringBuilder _free = new();
    private readonly string _text;
    private readonly ImmutableArray<Parameter> _parameters;
    private readonly Parameter? _first;

    // How much of the free text stood in quotation marks of its own: where all of it did, they are not part of it.
    private string? _onlyQuoted;
    private bool _hasPlainText;

    private ArgumentWords(string text, Subcommand subcommand)
    {
        _text = text;
        _first = subcommand.Parameters.FirstOrDefault();
        _parameters = subcommand.Mode == ResponseMode.Public ? subcommand.Parameters.Add(CommandLine.PrivateParameter) : subcommand.Parameters;
    }

    /// <summary>Values as text, by the parameter's name.</summary>
    public sealed record Taken(IReadOnlyDictionary<string, object> Values, ImmutableArray<ArgumentError> Errors);

    public static Taken Split(string text, Subcommand subcommand)
    {
        var words = new ArgumentWords(text, subcommand);
        words.Walk();
        words.GiveFreeText();
        return new Taken(words._values, words._errors.ToImmutable());
    }

    private void Walk()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var start = at;
            while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            {
                at++;
            }

            if (at == _text.Length)
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
        var length = _text.AsSpan(at, Math.Min(33, _text.Length - at)).IndexOf(':');
        if (length < 0 || FindDeclared(_text.AsSpan(at, length)) is not { } parameter)
        {
            return false;
        }

        var valueAt = at + length + 1;
        var hasGap = false;
        while (valueAt < _text.Length && _text[valueAt] is ' ' or '\t' or '\u00A0')
        {
            valueAt++;
            hasGap = true;
        }

        // "name: Abe Shinzo" of the parameter that takes the free text anyway is free text; so is "private: talks".
        if (hasGap && (parameter == _first || (parameter.Kind == ParameterKind.Boolean && !ArgumentCheck.IsBoolean(PeekWord(valueAt)))))
        {
            return false;
        }

        if (valueAt >= _text.Length || char.IsWhiteSpace(_text[valueAt]))
        {
            if (parameter == _first)
            {
                return false;
            }

            _errors.Add(new ArgumentError(parameter.Name, ArgumentProblem.Empty, parameter));
            at = valueAt;
            return true;
        }

        if (QuotedText.TryRead(_text, valueAt, out var quoted, out var end))
        {
            Give(parameter, quoted);
            at = end;
        }
        else if (QuotedText.IsOpening(_text[valueAt]))
        {
            _errors.Add(new ArgumentError(parameter.Name, ArgumentProblem.UnclosedQuote, parameter));
            at = _text.Length;
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
        if (QuotedText.TryRead(_text, at, out var quoted, out var end) && (end == _text.Length || char.IsWhiteSpace(_text[end])))
        {
            _onlyQuoted = _free.Length == 0 ? quoted : null;
            _hasPlainText |= _free.Length > 0;
            AppendFree(start, at, end);
            at = end;
            return;
        }

        _hasPlainText = true;
        AppendFree(start, at, at + PeekWord(at).Length);
        at += PeekWord(at).Length;
    }

    /// <summary>Keeps the white space that stood before a word (lines of a pasted text), but none at the beginning.</summary>
    private void AppendFree(int start, int at, int end)
    {
        if (_free.Length > 0)
        {
            _free.Append(start < at ? _text.AsSpan(start, at - start) : " ");
        }

        _free.Append(_text, at, end - at);
    }

    private void GiveFreeText()
    {
        if (_free.Length == 0)
        {
            return;
        }

        if (_first is null)
        {
            _errors.Add(new ArgumentError("", ArgumentProblem.Unexpected, null));
            return;
        }

        Give(_first, _onlyQuoted is not null && !_hasPlainText ? _onlyQuoted : _free.ToString());
    }

    private void Give(Parameter parameter, string value)
    {
        if (!_values.TryAdd(parameter.Name, value))
        {
            _errors.Add(new ArgumentError(parameter.Name, ArgumentProblem.GivenTwice, parameter));
        }
    }

    private Parameter? FindDeclared(ReadOnlySpan<char> name)
    {
        foreach (var parameter in _parameters)
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
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]))
        {
            end++;
        }

        return _text[at..end];
    }
}
