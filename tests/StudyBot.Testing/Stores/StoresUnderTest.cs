using StudyBot.Chat.Platforms;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Testing.Stores;

/// <summary>The stores of one empty installation, as the contracts use them.</summary>
public abstract class StoresUnderTest : IAsyncDisposable
{
    public abstract ISourceStore Sources { get; }

    public abstract IFactStore Facts { get; }

    public abstract INameStore Names { get; }

    public abstract ISettingsStore Settings { get; }

    public abstract IAuditTrail Audit { get; }

    public abstract ISpaceStore Spaces { get; }

    public abstract IGroupEraser Eraser { get; }

    public abstract IAdapterState Adapters { get; }

    /// <summary>As a restart does; where nothing outlives the process, nothing.</summary>
    public virtual Task ReopenAsync() => Task.CompletedTask;

    /// <summary>How many originals are kept, over all groups.</summary>
    public abstract int CountOriginals();

    public abstract ValueTask DisposeAsync();
}
