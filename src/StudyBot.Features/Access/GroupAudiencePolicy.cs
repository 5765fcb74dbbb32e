using System.Collections.Concurrent;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Settings;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;

namespace StudyBot.Features.Access;

/// <summary>A group's own choice of who sees answers, read once and kept until it changes.</summary>
public sealed class GroupAudiencePolicy(SpaceGroups groups, ISettingsStore settings) : IAudiencePolicy, ISettingListener
{
    /// <summary>Whether answers are public; where it is not set, the platform's custom holds.</summary>
    public static readonly SwitchSetting PublicAnswers = new(
        "public-answers",
        "Everybody in the channel sees answers, unless whoever asks adds private:true.",
        Default: null);

    private readonly ConcurrentDictionary<GroupId, Task<bool?>> choices = new();

    public async Task<bool?> AreAnswersPublicAsync(SpaceId space, CancellationToken cancellationToken)
    {
        if (await groups.FindAsync(space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return null;
        }

        if (choices.TryGetValue(group, out var choice))
        {
            return await choice.ConfigureAwait(false);
        }

        // What is read while a change is written must not be kept: the entry stands before the read, and the change removes it.
        var reading = new TaskCompletionSource<bool?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var isOurs = choices.TryAdd(group, reading.Task);
        try
        {
            var read = PublicAnswers.Read(await settings.ReadAsync(group, cancellationToken).ConfigureAwait(false));
            reading.SetResult(read);
            return read;
        }
        catch
        {
            if (isOurs)
            {
                choices.TryRemove(new KeyValuePair<GroupId, Task<bool?>>(group, reading.Task));
            }

            reading.TrySetResult(null);
            throw;
        }
    }

    public void SettingsChanged(GroupId group) => choices.TryRemove(group, out _);
}
