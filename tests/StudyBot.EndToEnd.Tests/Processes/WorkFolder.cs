namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>A folder of one test's own, with a data folder in it; gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder()
        : this(Directory.CreateTempSubdirectory("studybot-").FullName)
    {
    }

    private WorkFolder(string path) => Path = path;

    public string Path { get; }

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

    /// <summary>The data folder once more beside it, to look at while the one itself stays as a process left it.</summary>
    public WorkFolder Copy(string name)
    {
        var copy = new WorkFolder(System.IO.Path.Combine(Path, name));
        copy.CopyData(this);
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
