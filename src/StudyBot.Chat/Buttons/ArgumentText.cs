using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace StudyBot.Chat.Buttons;

/// <summary>
/// Arguments as one word of visible ASCII: each is followed by a comma (so that none and one empty one differ), a space is a <c>+</c>, and what has a
/// meaning here, in an id or in a quoted text, or is no ASCII, stands as the <c>%XX</c> of its UTF-8 bytes. Short, since what does not fit an id costs a write.
/// </summary>
internal static class ArgumentText
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:/?!'()*;=@~$#");

    public static string Write(ImmutableArray<string> arguments)
    {
        var text = new StringBuilder();
        foreach (var argument in arguments)
        {
            foreach (var unit in Encoding.UTF8.GetBytes(argument))
            {
                if (Plain.Contains((char)unit))
                {
                    text.Append((char)unit);
                }
                else if (unit == ' ')
                {
                    text.Append('+');
                }
                else
                {
                    text.Append('%').Append(Convert.ToHexString([unit]));
                }
            }

            text.Append(',');
        }

        return text.ToString();
    }

    /// <summary>Null for a text that <see cref="Write"/> did not make.</summary>
    public static ImmutableArray<string>? Read(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        if (text[^1] != ',')
        {
            return null;
        }

        var arguments = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text[..^1].Split(','))
        {
            if (ReadOne(part) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return arguments.ToImmutable();
    }

    private static string? ReadOne(string part)
    {
        var bytes = new List<byte>(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (Plain.Contains(part[i]))
            {
                bytes.Add((byte)part[i]);
            }
            else if (part[i] == '+')
            {
                bytes.Add((byte)' ');
            }
            else if (part[i] == '%' && i + 2 < part.Length && char.IsAsciiHexDigitUpper(part[i + 1]) && char.IsAsciiHexDigitUpper(part[i + 2]))
            {
                bytes.Add(Convert.FromHexString(part.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
