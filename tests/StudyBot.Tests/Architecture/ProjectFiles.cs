using System.Xml.Linq;
using StudyBot.Testing;

namespace StudyBot.Tests.Architecture;

/// <summary>The project files as they are written.</summary>
internal static class ProjectFiles
{
    public static IReadOnlyList<string> Sources { get; } = Find("src");

    public static IReadOnlyList<string> All { get; } = [.. Find("src"), .. Find("tests")];

    public static string NameOf(string projectFile) => Path.GetFileNameWithoutExtension(projectFile);

    public static IReadOnlyList<string> ReferencesOf(string projectFile) =>
        [.. Includes(projectFile, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/')))];

    public static IReadOnlyList<string> PackagesOf(string projectFile) => [.. Includes(projectFile, "PackageReference")];

    public static IEnumerable<string> Includes(string file, string element) =>
        XDocument.Load(file).Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();

    private static string[] Find(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
