namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>Who, where and which bodies a group's sources name.</summary>
public interface INameStore
{
    /// <summary>Of every source that the group sees, in the order of <see cref="ISourceStore.ListAsync"/>. The same list object as long as nothing changed.</summary>
    Task<IReadOnlyList<SourceNames>> ListAsync(GroupId group, CancellationToken cancellationToken);
}
