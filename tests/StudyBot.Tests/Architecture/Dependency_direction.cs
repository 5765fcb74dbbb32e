using System.Reflection;

namespace StudyBot.Tests.Architecture;

/// <summary>Who may reference whom, in words; the compiler holds it because transitive references are off.</summary>
public class Dependency_direction
{
    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["StudyBot.Knowledge"] = [],
        ["StudyBot.Quizzes"] = ["StudyBot.Knowledge"],
        ["StudyBot.Chat"] = [],
        ["StudyBot.Groups"] = ["StudyBot.Knowledge", "StudyBot.Quizzes"],
        ["StudyBot.Features"] = ["StudyBot.Knowledge", "StudyBot.Quizzes", "StudyBot.Groups", "StudyBot.Chat"],
        ["StudyBot.Formats"] = ["StudyBot.Knowledge"],
        ["StudyBot.Lucene"] = ["StudyBot.Knowledge"],
        ["StudyBot.LiteDb"] = ["StudyBot.Knowledge", "StudyBot.Quizzes", "StudyBot.Groups", "StudyBot.Chat"],
        ["StudyBot.Discord"] = ["StudyBot.Chat"],
        ["StudyBot.Slack"] = ["StudyBot.Chat"],
        ["StudyBot.Terminal"] = ["StudyBot.Chat"],
    };

    /// <summary>Packages that one project owns; nobody else may reference them.</summary>
    private static readonly Dictionary<string, string> Owner = new(StringComparer.Ordinal)
    {
        ["LiteDB"] = "StudyBot.LiteDb",
        ["Lucene.Net"] = "StudyBot.Lucene",
        ["AngleSharp"] = "StudyBot.Formats",
        ["SmartReader"] = "StudyBot.Formats",
        ["Markdig"] = "StudyBot.Formats",
        ["PdfPig"] = "StudyBot.Formats",
        ["Spectre.Console"] = "StudyBot.Terminal",
        ["Microsoft.Extensions.Hosting"] = "StudyBot",
        ["System.CommandLine"] = "StudyBot",
    };

    public static TheoryData<string> SourceProjects => [.. ProjectFiles.Sources];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_project_references_only_what_stands_below_it(string projectFile)
    {
        var name = ProjectFiles.NameOf(projectFile);

        var references = ProjectFiles.ReferencesOf(projectFile);

        if (name != "StudyBot")
        {
            Assert.True(MayReference.ContainsKey(name), $"{name} has no line in the table of who may reference whom.");
            Assert.Empty(references.Except(MayReference[name]));
        }
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void The_compiled_assembly_agrees_with_its_project_file(string projectFile)
    {
        var name = ProjectFiles.NameOf(projectFile);
        var allowed = ProjectFiles.ReferencesOf(projectFile);

        var used = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, name + ".dll"))
            .GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(a => a.StartsWith("StudyBot", StringComparison.Ordinal));

        Assert.Empty(used.Except(allowed));
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_package_is_referenced_by_the_project_that_owns_it(string projectFile)
    {
        var name = ProjectFiles.NameOf(projectFile);

        var foreign = ProjectFiles.PackagesOf(projectFile).Where(p => Owner.TryGetValue(p, out var owner) && owner != name);

        Assert.Empty(foreign);
    }

    [Fact]
    public void Chat_has_no_packages_but_logging_abstractions_and_dates()
    {
        var chat = ProjectFiles.Sources.Single(p => ProjectFiles.NameOf(p) == "StudyBot.Chat");

        Assert.Empty(ProjectFiles.PackagesOf(chat).Except(["Microsoft.Extensions.Logging.Abstractions", "NodaTime"]));
    }
}
