using System.Security.Cryptography;
using System.Text;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Interactions;

namespace StudyBot.Discord.Commands;

/// <summary>
/// All that counts of a set of commands as one text, equal for equal sets: their order, ids and whatever Discord adds when it lists them do not
/// count, and what is not given counts as its default.
/// </summary>
internal static class CommandPrint
{
    public static string Of(IEnumerable<ApplicationCommand> commands)
    {
        var print = new StringBuilder();
        foreach (var command in commands.OrderBy(c => c.Type).ThenBy(c => c.Name, StringComparer.Ordinal))
        {
            print.Append((int)command.Type).Append(' ').Append(command.DefaultMemberPermissions?.Bits).Append(' ');
            Write(print, command.Contexts);
            Write(print, command.IntegrationTypes);
            Write(print, command.Name);
            Write(print, command.Description);
            Write(print, command.Options);
        }

        return print.ToString();
    }

    /// <summary>Short enough to be kept: what was sent, and how it was told back.</summary>
    public static string OfPair(IEnumerable<ApplicationCommand> sent, IEnumerable<ApplicationCommand> told) => $"{Digest(Of(sent))} {Digest(Of(told))}";

    private static string Digest(string print) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(print)).AsSpan(0, 16));

    private static void Write(StringBuilder print, IReadOnlyList<CommandOption>? options)
    {
        print.Append('(');
        foreach (var option in options ?? [])
        {
            print.Append((int)option.Type).Append(option.Required == true ? '!' : ' ').Append(option.Autocomplete == true ? '?' : ' ');
            Write(print, option.Name);
            Write(print, option.Description);
            print.Append(option.MinValue).Append('/').Append(option.MaxValue).Append('/').Append(option.MinLength).Append('/').Append(option.MaxLength).Append(' ');
            Write(print, option.ChannelTypes?.Select(type => (int)type));
            foreach (var choice in option.Choices ?? [])
            {
                Write(print, choice.Name);
                Write(print, choice.Value is OptionValue.Text text ? text.Value : choice.Value.ToString());
            }

            Write(print, option.Options);
        }

        print.Append(')');
    }

    private static void Write(StringBuilder print, IEnumerable<int>? numbers) => print.AppendJoin(',', (numbers ?? []).Order()).Append(';');

    // With its length before it, so that no two sets write the same text.
    private static void Write(StringBuilder print, string? text) => print.Append(text?.Length ?? 0).Append(':').Append(text);
}
