using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Features.Settings;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;

namespace StudyBot.Features.Farewell;

/// <summary>
/// Deletes the data of groups whose spaces the bot was removed from, once the time is over for which they wanted it kept. What counts is when the bot
/// was removed, which the store remembers; so a restart changes nothing, and a program that did not run meanwhile deletes when it runs again.
/// </summary>
public sealed partial class LeftGroups(
    ISpaceStore spaces, ISettingsStore settings, Forgetting forgetting, TimeProvider clock, ILogger<LeftGroups> logger)
{
    /// <summary>A group's own: whoever adds the bot decides how long it may come back to what there was.</summary>
    public static readonly NumberSetting KeepDays = new(
        "keep-days",
        "For how many days this group's documents, facts and settings are kept after I am removed, to be there if I come back.",
        Default: 30,
        Least: 0,
        Most: 365);

    /// <returns>How many groups were deleted.</returns>
    public async Task<int> DeleteDueAsync(CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var deleted = 0;
        foreach (var group in (await spaces.ListAsync(cancellationToken).ConfigureAwait(false)).GroupBy(space => space.Group))
        {
            if (group.All(space => space.Left is not null) && await DeleteAsync(group.Key, now, cancellationToken).ConfigureAwait(false))
            {
                deleted++;
            }
        }

        return deleted;
    }

    // Whether the time is over is decided where the data is deleted: the bot may be back since the list was made.
    private async Task<bool> DeleteAsync(GroupId group, Instant now, CancellationToken cancellationToken)
    {
        var kept = Duration.FromDays(KeepDays.Read(await settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)));
        if (!await forgetting.ForgetLeftAsync(group, now - kept, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        LogDeleted(group);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The data of {Group} is deleted: the bot was removed from there, and its time is over.")]
    private partial void LogDeleted(GroupId group);
}
