namespace StudyBot.Knowledge.Facts.Text;

/// <summary>What the words of a sentence are part of, asked word by word.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,
    StartsPerson = 1,
    StartsPlace = 2,
    StartsOrganization = 4,
    InPersonName = 8,
    EndsPerson = 16,
    InRole = 32,
    InDate = 64,
    Quoted = 128,
}
