using StudyBot.Knowledge;

namespace StudyBot.Features.Settings;

/// <summary>Keeps something that follows from a group's settings, and hears after they changed or were deleted.</summary>
public interface ISettingListener
{
    void SettingsChanged(GroupId group);
}
