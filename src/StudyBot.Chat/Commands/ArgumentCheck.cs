using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Commands;

/// <summary>Gives each value its parameter's kind, whether it came as text or as a typed option, and says what is missing or wrong.</summary>
internal static class ArgumentCheck
{
    // "2016-12-15", "15 December 2016", "December 15, 2016", "15 Dec 2016", "Dec 15, 2016".
    private static readonly ImmutableArray<LocalDatePattern> DatePatterns =
    [
        LocalDatePattern.Iso,
        .. new[] { "d MMMM uuuu", "MMMM d, uuuu", "d MMM uuuu", "MMM d, uuuu" }.Select(LocalDatePattern.CreateWithInvariantCulture),
    ];

    public sealed record Checked(Arguments Arguments, bool? IsPrivate, ImmutableArray<ArgumentError> Errors);

    public static bool IsBoolean(string text) => ReadBoolean(text) is not null;

    /// <param name="given">Values as text or already of their kind.</param>
    /// <param name="errors">Found before; a parameter that has one is not complained of twice.</param>
    public static Checked Run(
        Subcommand subcommand,
        IReadOnlyDictionary<string, object> given,
        ImmutableArray<ArgumentError> errors,
        CommandFiles files)
    {
        given = WithAddress(subcommand, given);
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        var found = errors.ToBuilder();
        var attached = new Queue<Attachment>(files.Attached.Where(f => !given.Values.Contains(f.FileName)));
        foreach (var parameter in subcommand.Parameters)
        {
            var value = given.GetValueOrDefault(parameter.Name) is { } raw && !IsBlank(raw) ? Read(raw, parameter, files, found) : null;
            value ??= parameter.Kind == ParameterKind.File && !IsComplained(parameter) && attached.TryDequeue(out var file) ? file : null;
            if (value is not null)
            {
                values.Add(parameter.Name, value);
            }
            else if (parameter.IsRequired && !IsComplained(parameter))
            {
                found.Add(new ArgumentError(parameter.Name, ArgumentProblem.Missing, parameter));
            }
        }

        bool? isPrivate = null;
        foreach (var (name, raw) in given)
        {
            if (subcommand.Parameters.Any(p => p.Name == name))
            {
                continue;
            }

            if (name == CommandLine.PrivateName && subcommand.Mode == ResponseMode.Public)
            {
                isPrivate = Read(raw, CommandLine.PrivateParameter, files, found) as bool?;
            }
            else
            {
                found.Add(new ArgumentError(name, ArgumentProblem.Unexpected, null));
            }
        }

        return new Checked(new Arguments(values.ToImmutable()), isPrivate, found.ToImmutable());

        bool IsComplained(Parameter parameter) => found.Any(e => e.Name == parameter.Name);
    }

    /// <summary>"/source add https://example.org/talk": no file is called so, and where a command takes both, the address is meant.</summary>
    private static IReadOnlyDictionary<string, object> WithAddress(Subcommand subcommand, IReadOnlyDictionary<string, object> given)
    {
        var file = subcommand.Parameters.FirstOrDefault(p => p.Kind == ParameterKind.File)?.Name;
        var address = subcommand.Parameters.FirstOrDefault(p => p.Kind == ParameterKind.Address)?.Name;
        return file is not null && address is not null && !given.ContainsKey(address) && given.GetValueOrDefault(file) is string text && WebLink.IsOne(text)
            ? given.Where(g => g.Key != file).Append(new(address, text)).ToDictionary(StringComparer.Ordinal)
            : given;
    }

    private static bool IsBlank(object raw) => raw is string text && string.IsNullOrWhiteSpace(text);

    private static object? Read(object raw, Parameter parameter, CommandFiles files, ImmutableArray<ArgumentError>.Builder errors)
    {
        var (value, problem) = (parameter.Kind, raw) switch
        {
            (ParameterKind.Text, string text) => (ReadText(text, parameter), ArgumentProblem.NotAChoice),
            (ParameterKind.Number, long number) => ((object?)number, ArgumentProblem.NotANumber),
            (ParameterKind.Number, int number) => ((long)number, ArgumentProblem.NotANumber),
            (ParameterKind.Number, string text) => (
                long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
                ArgumentProblem.NotANumber),
            (ParameterKind.Boolean, bool boolean) => (boolean, ArgumentProblem.NotABoolean),
            (ParameterKind.Boolean, string text) => (ReadBoolean(text), ArgumentProblem.NotABoolean),
            (ParameterKind.Date, LocalDate date) => (date, ArgumentProblem.NotADate),
            (ParameterKind.Date, string text) => (ReadDate(text), ArgumentProblem.NotADate),
            (ParameterKind.Address, string text) => (text.Trim(), ArgumentProblem.Empty),
            (ParameterKind.Channel or ParameterKind.Member or ParameterKind.Mentionable, string text) => (text, ArgumentProblem.Empty),
            (ParameterKind.File, Attachment file) => (file, ArgumentProblem.NotAFile),
            (ParameterKind.File, string text) => (files.Named(text), ArgumentProblem.NotAFile),
            (ParameterKind.Text or ParameterKind.Address, long or int or double or bool) => (null, ArgumentProblem.NotText),
            (ParameterKind.Number, _) => (null, ArgumentProblem.NotANumber),
            (ParameterKind.Boolean, _) => (null, ArgumentProblem.NotABoolean),
            (ParameterKind.Date, _) => (null, ArgumentProblem.NotADate),
            (ParameterKind.File, _) => (null, ArgumentProblem.NotAFile),
            (ParameterKind.Channel, _) => (null, ArgumentProblem.NotAChannel),
            (ParameterKind.Member, _) => (null, ArgumentProblem.NotAMember),
            (ParameterKind.Mentionable, _) => (null, ArgumentProblem.NotMentionable),
            _ => (null, ArgumentProblem.Empty),
        };
        if (value is long whole && whole < parameter.Minimum)
        {
            (value, problem) = (null, ArgumentProblem.TooSmall);
        }

        if (value is null)
        {
            errors.Add(new ArgumentError(parameter.Name, problem, parameter));
        }

        return value;
    }

    /// <summary>One of the choices in its own spelling, where there are any.</summary>
    private static string? ReadText(string text, Parameter parameter) => parameter.Choices.IsDefaultOrEmpty
        ? text
        : parameter.Choices.FirstOrDefault(c => string.Equals(c, text.Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool? ReadBoolean(string text) => text.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "ON" or "1" => true,
        "FALSE" or "NO" or "OFF" or "0" => false,
        _ => null,
    };

    private static LocalDate? ReadDate(string text)
    {
        foreach (var pattern in DatePatterns)
        {
            if (pattern.Parse(text.Trim()).TryGetValue(default, out var date))
            {
                return date;
            }
        }

        return null;
    }
}
