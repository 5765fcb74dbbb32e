using StudyBot.LiteDb.Opening;

namespace StudyBot.Hosting;

/// <summary>The data folder that is open; its services are made after it.</summary>
internal sealed class OpenHouse
{
    private DataFolder? folder;

    public DataFolder Folder
    {
        get => folder ?? throw new InvalidOperationException("The data folder is not open yet.");
        set => folder = value;
    }
}
