using System.Collections.Immutable;

namespace StudyBot.Slack.Members;

/// <summary>The user groups of the workspace, as far as they can be read. A closed family.</summary>
internal abstract record UserGroups
{
    private UserGroups()
    {
    }

    public sealed record Read(ImmutableArray<UserGroup> All) : UserGroups
    {
        public ImmutableHashSet<string> Of(string user) => [.. All.Where(group => group.Users.Contains(user)).Select(group => group.Id)];
    }

    /// <summary>The app may not read them, so nobody is in one as far as it knows.</summary>
    /// <param name="Advice">A sentence for whoever runs the bot.</param>
    public sealed record NotAllowed(string Advice) : UserGroups;

    /// <summary>Not now: who is in which is not known.</summary>
    public sealed record Unknown(string Reason) : UserGroups;
}
