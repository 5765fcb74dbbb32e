using StudyBot.Slack.Wire;
using StudyBot.Slack.Wire.Api;

namespace StudyBot.Slack.Posts;

/// <summary>Why nothing can be said in a place.</summary>
internal static class PlaceProblem
{
    /// <summary>For members; null for what is no matter of the place.</summary>
    public static string? Sentence(string error, string? needed) => error switch
    {
        ErrorWord.NotInChannel or ErrorWord.ChannelNotFound => "I am not in that channel, as far as I can see. Type /invite and my name there, and I can answer in it.",
        ErrorWord.IsArchived => "That channel is archived, so nothing can be said there.",
        ErrorWord.UserNotInChannel => "You are not in that channel.",
        "restricted_action" or "restricted_action_read_only_channel" or "restricted_action_thread_only_channel" or "restricted_action_non_threadable_channel"
            or "cannot_reply_to_message" or "team_access_not_granted" => "I may not write in that channel.",
        "thread_not_found" or "message_not_found" => "The message that this was about is gone.",
        ErrorWord.CannotUpdate or "edit_window_closed" => "Slack does not let that message be changed any more.",
        ErrorWord.MissingScope => SlackAdvice.MissingScope(needed),
        _ => null,
    };

    /// <summary>It is gone. Not so a channel that is not found: a private one that the bot was taken out of is not either.</summary>
    public static bool IsGone(string error) => error is ErrorWord.MessageNotFound or ErrorWord.UserNotFound or "users_not_found" or "user_disabled";
}
