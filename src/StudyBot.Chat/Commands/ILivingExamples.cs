using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>A command that can make its examples of what the group's own documents hold.</summary>
public interface ILivingExamples : ICommand
{
    /// <summary>A line that works as typed; null where the group holds nothing to make one of.</summary>
    Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken);
}
