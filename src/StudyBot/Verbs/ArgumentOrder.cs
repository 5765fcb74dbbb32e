using System.Text.RegularExpressions;
using StudyBot.Settings;

namespace StudyBot.Verbs;

/// <summary>
/// Options may stand anywhere, also before the verb, and settings are given as options: both are put in order here, before the parser
/// reads the line.
/// </summary>
internal sealed partial record ArgumentOrder(IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string?> Settings, string? Problem)
{
    private static readonly string[] OptionsWithValue = ["--data", "--group", "--source"];

    /// <summary>Takes the settings out and brings the first word that is no option, and no option's value, to the front.</summary>
    public static ArgumentOrder Of(IReadOnlyList<string> arguments)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var rest = new List<string>(arguments.Count);
        var verb = -1;
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument == "--")
            {
                rest.AddRange(arguments.Skip(i));
                break;
            }

            if (SettingOption.Match(argument) is { Success: true } match)
            {
                var key = match.Groups["key"].Value;
                if (SettingKeys.Find(key) is not { } known)
                {
                    return Wrong($"There is no setting \"{key}\"; there are {string.Join(", ", SettingKeys.All)}.");
                }

                if (!match.Groups["value"].Success && i + 1 >= arguments.Count)
                {
                    return Wrong($"\"--{known}\" needs a value: --{known}=VALUE.");
                }

                settings[known] = match.Groups["value"].Success ? match.Groups["value"].Value : arguments[++i];
                continue;
            }

            if (verb < 0 && !argument.StartsWith('-'))
            {
                verb = rest.Count;
            }

            rest.Add(argument);
            if (OptionsWithValue.Contains(argument) && i + 1 < arguments.Count)
            {
                rest.Add(arguments[++i]);
            }
        }

        if (verb > 0)
        {
            var word = rest[verb];
            rest.RemoveAt(verb);
            rest.Insert(0, word);
        }

        return new(rest, settings, null);
    }

    private static ArgumentOrder Wrong(string problem) => new([], new Dictionary<string, string?>(), problem);

    // --Discord:Token=abc, --discord:token
    [GeneratedRegex(@"\A--(?<key>[A-Za-z]+:[A-Za-z:]+)(=(?<value>.*))?\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SettingOption { get; }
}
