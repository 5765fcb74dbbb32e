using StudyBot.Testing;

namespace StudyBot.Tests.Architecture;

public class Banned_symbols
{
    /// <summary>Types that a pure project has no business with: files, console, network, processes, threads of its own.</summary>
    private static readonly string[] Impure =
    [
        "System.IO.File.", "System.IO.FileInfo.", "System.IO.FileStream.", "System.IO.Directory.", "System.IO.DirectoryInfo.",
        "System.Console.", "System.Environment.GetEnvironmentVariable", "System.Net.", "System.Diagnostics.Process.",
        "System.TimeProvider.get_System", "System.Guid.NewGuid", "System.Security.Cryptography.RandomNumberGenerator.",
    ];

    public static TheoryData<string> SourceAssemblies =>
        [.. ProjectFiles.Sources.Select(p => Path.Combine(AppContext.BaseDirectory, ProjectFiles.NameOf(p) + ".dll"))];

    [Theory]
    [MemberData(nameof(SourceAssemblies))]
    public void No_compiled_assembly_refers_to_a_banned_member(string assembly)
    {
        var used = BannedSymbolScan.MembersUsedBy(assembly);

        Assert.NotEmpty(used);
        Assert.Empty(used.Intersect(BannedSymbolScan.Banned));
    }

    [Fact]
    public void The_scan_sees_a_banned_member_where_there_is_one()
    {
        var used = BannedSymbolScan.MembersUsedBy(typeof(Banned_symbols).Assembly.Location);

        Assert.True(DateTime.UtcNow > DateTime.MinValue);
        Assert.Contains("System.DateTime.get_UtcNow", used.Intersect(BannedSymbolScan.Banned));
    }

    [Fact]
    public void A_banned_member_breaks_the_build_of_every_source_project()
    {
        var props = File.ReadAllText(Path.Combine(Repository.Root, "src", "Directory.Build.props"));
        var common = File.ReadAllText(Path.Combine(Repository.Root, "config", "build", "Common.props"));

        Assert.Contains("config/build/BannedSymbols.txt", props, StringComparison.Ordinal);
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", common, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", common, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("StudyBot.Knowledge")]
    [InlineData("StudyBot.Quizzes")]
    [InlineData("StudyBot.Groups")]
    public void A_pure_project_reads_no_file_clock_or_network(string project)
    {
        var used = BannedSymbolScan.MembersUsedBy(Path.Combine(AppContext.BaseDirectory, project + ".dll"));

        Assert.DoesNotContain(used, member => Impure.Any(i => member.StartsWith(i, StringComparison.Ordinal)));
    }
}
