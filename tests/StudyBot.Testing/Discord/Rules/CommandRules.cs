using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>The limits of commands that are registered, and this house's own: for guilds only.</summary>
internal static partial class CommandRules
{
    private const int Slash = 1;
    private const int Subcommand = 1;
    private const int SubcommandGroup = 2;
    private const int Most = 25;
    private const int MostSlash = 100;
    private const int MostOfMenu = 15;
    private const int LongestInAll = 8000;

    public static IEnumerable<string> Of(JsonArray commands)
    {
        JsonObject[] all = [.. commands.OfType<JsonObject>()];
        if (all.Count(c => Kind(c) == Slash) > MostSlash || all.Where(c => Kind(c) != Slash).GroupBy(Kind).Any(g => g.Count() > MostOfMenu))
        {
            yield return $"commands: at most {MostSlash} of text and {MostOfMenu} of each menu";
        }

        if (all.GroupBy(c => (Kind(c), (string?)c["name"])).Any(g => g.Count() > 1))
        {
            yield return "commands: two of one name";
        }

        foreach (var (command, problem) in all.SelectMany(command => Of(command).Select(problem => (command, problem))))
        {
            yield return $"command {command["name"]}: {problem}";
        }
    }

    private static int Kind(JsonObject command) => (int?)command["type"] ?? Slash;

    private static IEnumerable<string> Of(JsonObject command)
    {
        var (name, description) = ((string?)command["name"] ?? "", (string?)command["description"] ?? "");
        if (Kind(command) != Slash)
        {
            if (name.Length is 0 or > 32 || description.Length > 0 || command["options"] is JsonArray { Count: > 0 })
            {
                yield return "one of a menu has a name of 1 to 32 characters, no description and no options";
            }
        }
        else
        {
            foreach (var problem in Named(name, description).Concat(Options(command)))
            {
                yield return problem;
            }

            if (Length(command) > LongestInAll)
            {
                yield return $"{Length(command)} characters in all, at most {LongestInAll}";
            }
        }

        if (command["contexts"] is not JsonArray { Count: 1 } contexts || (int?)contexts[0] != 0)
        {
            yield return "contexts is not [0]: it is for guilds only";
        }

        if (command["integration_types"] is not JsonArray { Count: 1 } types || (int?)types[0] != 0)
        {
            yield return "integration_types is not [0]: it is for guilds only";
        }
    }

    private static IEnumerable<string> Named(string name, string description)
    {
        if (!AllowedName().IsMatch(name) || name.Any(char.IsUpper))
        {
            yield return $"name \"{name}\" is not 1 to 32 lower-case letters, digits, hyphens or underscores";
        }

        if (string.IsNullOrWhiteSpace(description) || description.Length > 100)
        {
            yield return $"description of {description.Length} characters, 1 to 100";
        }
    }

    private static IEnumerable<string> Options(JsonObject owner)
    {
        JsonObject[] options = [.. (owner["options"] as JsonArray ?? []).OfType<JsonObject>()];
        if (options.Length > Most)
        {
            yield return $"{options.Length} options, at most {Most}";
        }

        if (options.GroupBy(o => (string?)o["name"]).Any(g => g.Count() > 1))
        {
            yield return "two options of one name";
        }

        if (options.Select(IsPart).Distinct().Count() > 1)
        {
            yield return "subcommands beside options";
        }

        if (options.SkipWhile(o => (bool?)o["required"] == true).Any(o => (bool?)o["required"] == true))
        {
            yield return "a required option after an optional one";
        }

        foreach (var option in options)
        {
            IEnumerable<string> problems = [.. Named((string?)option["name"] ?? "", (string?)option["description"] ?? ""), .. Choices(option), .. OptionRules.Of(option), .. Options(option)];
            foreach (var problem in problems)
            {
                yield return $"{option["name"]}: {problem}";
            }
        }
    }

    private static bool IsPart(JsonObject option) => (int?)option["type"] is Subcommand or SubcommandGroup;

    private static IEnumerable<string> Choices(JsonObject option)
    {
        var choices = option["choices"] as JsonArray ?? [];
        if (choices.Count > 0 && (bool?)option["autocomplete"] == true)
        {
            yield return "choices and completion";
        }

        foreach (var problem in ChoiceRules.Of(choices, (int?)option["type"] ?? 0))
        {
            yield return problem;
        }
    }

    private static int Length(JsonObject part) =>
        ((string?)part["name"] ?? "").Length + ((string?)part["description"] ?? "").Length
        + ((part["choices"] as JsonArray)?.Sum(c => ((string?)c?["name"] ?? "").Length + (c?["value"]?.ToString() ?? "").Length) ?? 0)
        + ((part["options"] as JsonArray)?.OfType<JsonObject>().Sum(Length) ?? 0);

    // "add-as_source", "год"
    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex AllowedName();
}
