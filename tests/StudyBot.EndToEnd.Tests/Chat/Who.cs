namespace StudyBot.EndToEnd.Tests.Chat;

/// <summary>Who acts in a scene: two members, and one who runs the group.</summary>
public enum Who
{
    Ann,
    Ben,
    Chair,
}
