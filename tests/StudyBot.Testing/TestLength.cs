using System.Reflection;

namespace StudyBot.Testing;

/// <summary><c>dotnet test -p:Long=true</c> runs the full counts.</summary>
public static class TestLength
{
    public static bool IsLong { get; } = typeof(TestLength).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Any(a => a is { Key: "Long", Value: "true" });

    /// <summary>The count for an ordinary run, or the one for a long run.</summary>
    public static int Rounds(int ordinary, int full) => IsLong ? full : ordinary;
}
