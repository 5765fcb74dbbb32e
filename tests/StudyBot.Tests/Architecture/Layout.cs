using System.Text.RegularExpressions;
using System.Xml.Linq;
using StudyBot.Testing;

namespace StudyBot.Tests.Architecture;

public partial class Layout
{
    [Fact]
    public void The_top_level_is_fixed()
    {
        string[] allowed = ["src", "tests", "seeds", "config", "StudyBot.sln", "README.md", "LICENSE", "global.json"];

        var ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore")).Select(l => l.TrimEnd('/'));
        var found = Directory.GetFileSystemEntries(Repository.Root).Select(e => Path.GetFileName(e)!).Where(e => e[0] != '.');

        Assert.Empty(found.Except(allowed).Except(ignored));
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var strays = ProjectFiles.All
            .SelectMany(project => SourceFilesOf(Path.GetDirectoryName(project)!).Select(file => (project, file)))
            .Where(f => DeclaredNamespace().Match(File.ReadAllText(f.file)) is { Success: true } declared
                && declared.Groups["name"].Value != ExpectedNamespace(f.project, f.file))
            .Select(f => Path.GetRelativePath(Repository.Root, f.file));

        Assert.Empty(strays);
    }

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "StudyBot.sln")).Replace('\\', '/');

        Assert.All(ProjectFiles.All, p => Assert.Contains(Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'), solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_pinned_package_is_used_and_says_what_it_is_for()
    {
        var packages = Path.Combine(Repository.Root, "config", "build", "Packages.props");
        var used = ProjectFiles.All.SelectMany(ProjectFiles.PackagesOf)
            .Concat(ProjectFiles.Includes(Path.Combine(Repository.Root, "config", "build", "Common.props"), "PackageReference"))
            .Concat(ProjectFiles.Includes(Path.Combine(Repository.Root, "tests", "Directory.Build.props"), "PackageReference"))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(ProjectFiles.Includes(packages, "PackageVersion").Except(used));
        Assert.All(
            XDocument.Load(packages).Descendants("PackageVersion"),
            p => Assert.True(IsExplained(p), $"{p.Attribute("Include")?.Value} has no line that says what it is for."));
    }

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Assert.All(ProjectFiles.All, p => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json")), p));

    // A comment stands above the package, or above a package that stands right above it (a pair that belongs together).
    private static bool IsExplained(XElement package) =>
        package.NodesBeforeSelf().Reverse().SkipWhile(n => n is XText).FirstOrDefault() switch
        {
            XComment => true,
            XElement above => IsExplained(above),
            _ => false,
        };

    private static IEnumerable<string> SourceFilesOf(string folder) =>
        Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(folder, f).Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj"));

    private static string ExpectedNamespace(string project, string file)
    {
        var folder = Path.GetRelativePath(Path.GetDirectoryName(project)!, Path.GetDirectoryName(file)!);
        return folder == "." ? ProjectFiles.NameOf(project) : $"{ProjectFiles.NameOf(project)}.{folder.Replace('\\', '.').Replace('/', '.')}";
    }

    // namespace StudyBot.Chat.Cards;
    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex DeclaredNamespace();
}
