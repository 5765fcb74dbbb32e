namespace StudyBot.Chat.Buttons;

/// <summary>Why an id is not acted on.</summary>
public enum ButtonRefusal
{
    /// <summary>Not made by this installation, changed, or made for another space: the seal cannot tell these apart.</summary>
    Broken,

    /// <summary>Its row belongs to another space.</summary>
    OtherSpace,

    /// <summary>Meant for one member, and not for this one.</summary>
    OtherMember,

    /// <summary>Made by another version of the program.</summary>
    OtherVersion,

    /// <summary>Its row is there no longer: its time is over, or the group's data was forgotten.</summary>
    Gone,
}
