using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

[assembly: AssemblyFixture(typeof(PublishedProgram))]

namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>
/// The program as <c>dotnet publish</c> makes it, in a folder of the tests' own, made again only when something it is made of has changed. A process of it
/// starts in half the time of a built one, which all the scenes together save more of than the publishing costs. Where it cannot be published
/// (publishing needs a package more, which a machine without a network may not have), the scenes run with the built program, and one test says why.
/// </summary>
public sealed class PublishedProgram : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "StudyBot.EndToEnd.Tests", "bin", "published");
    private static readonly string Program = Path.Combine(Folder, "program", "StudyBot.dll");
    private static readonly string Log = Path.Combine(Folder, "publish.log");
    private static readonly string Made = Path.Combine(Folder, "made-of");

    /// <summary>The program that the scenes start.</summary>
    internal static string Dll { get; private set; } = typeof(PublishedProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(a => a.Key == "Program").Value!;

    /// <summary>What the publishing said when it failed; null where it did not.</summary>
    internal static string? Failure { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        var sources = SourcesNow();
        if (!File.Exists(Program) || !File.Exists(Made) || await File.ReadAllTextAsync(Made) != sources)
        {
            File.Delete(Made);
            if (await PublishAsync() != 0)
            {
                Failure = File.Exists(Log) ? await File.ReadAllTextAsync(Log) : "dotnet publish did not begin.";
                return;
            }

            await File.WriteAllTextAsync(Made, sources);
        }

        Dll = Program;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // Its intermediate files stand apart too: what is built beside the tests is not disturbed. It says what it says in a file, because a compiler
    // that stays behind would hold a pipe open.
    private static async Task<int> PublishAsync()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root };
        foreach (var argument in (string[])
            [
                "publish", Path.Combine("src", "StudyBot"), "-c", "Release", "-o", Path.GetDirectoryName(Program)!, "--artifacts-path", Path.Combine(Folder, "artifacts"),
                "-p:RunAnalyzers=false", "-nodeReuse:false", "-noConsoleLogger", "-fileLogger", $"-fileLoggerParameters:LogFile={Log};Verbosity=minimal",
            ])
        {
            start.ArgumentList.Add(argument);
        }

        // What the build that runs these tests set for itself is not for this one.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var publish = Process.Start(start)!;
        await publish.WaitForExitAsync();
        return publish.ExitCode;
    }

    private static string SourcesNow()
    {
        var files = (from part in (string[])["src", "config", "seeds"]
                     from file in new DirectoryInfo(Path.Combine(Repository.Root, part)).EnumerateFiles("*", SearchOption.AllDirectories)
                     let name = Path.GetRelativePath(Repository.Root, file.FullName)
                     where !name.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj")
                     orderby name
                     select string.Create(CultureInfo.InvariantCulture, $"{name} {file.Length} {file.LastWriteTimeUtc.Ticks}")).ToList();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files))));
    }
}
