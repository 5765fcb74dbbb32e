namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>A folder of one test's own, with a data folder in it; gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("studybot-").FullName;

    public string Data => System.IO.Path.Combine(Path, "data");

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A data folder as another process left it.</summary>
    public void CopyData(WorkFolder from)
    {
        foreach (var file in Directory.EnumerateFiles(from.Data, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Data, System.IO.Path.GetRelativePath(from.Data, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
