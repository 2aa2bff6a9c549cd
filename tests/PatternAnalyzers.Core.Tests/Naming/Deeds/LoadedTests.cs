using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class LoadedTests
{
    [Theory]
    [InlineData("CancelMeetingCommand", "loads the meeting through IMeetingRepository and cancels it")]
    [InlineData("CancelCommand", "loads the meeting through IMeetingRepository and cancels it")]
    [InlineData("ChangeNotAttendeeDecisionCommand", "loads the meeting through IMeetingRepository and changes the not attendee decision")]
    [InlineData("ChangeMeetingMainAttributesCommand", "loads the meeting through IMeetingRepository and changes its main attributes")]
    [InlineData("AddMeetingAttendeeCommand", "loads the meeting through IMeetingRepository and adds the attendee to it")]
    [InlineData("RemoveMeetingAttendeeCommand", "loads the meeting through IMeetingRepository and removes the attendee from it")]
    [InlineData("SetMeetingHostRoleCommand", "loads the meeting through IMeetingRepository and sets the meeting host role")]
    [InlineData("AddMeetingNotAttendeeCommand", "loads the meeting through IMeetingRepository and adds the meeting not attendee")]
    [InlineData("RemoveAttendeeCommand", "loads the meeting through IMeetingRepository and removes the attendee")]
    public void ChangedThing_IsLoadedFirst(string command, string expected) =>
        Of(
            Told.Handler(command) with
            {
                Called = [Told.Called("IMeetingGroupRepository", "GetByIdAsync"), Told.Called("IMeetingRepository", "GetByIdAsync"), Told.Called(
                    "Meeting",
                    "Change",
                    isInterface: false)]
            },
            command).ShouldBe(
            expected);

    [Fact]
    public void ThingThatIsOnlyAsked_IsNotChanged() =>
        Of(
            Told.Handler("CancelMeetingCommand") with
            {
                Called = [Told.Called("IMeetingRepository", "GetByIdAsync"), Told.Called("Meeting", "GetOwner", isInterface: false)]
            },
            "CancelMeetingCommand").ShouldBeEmpty();

    [Fact]
    public void RepositoryThatIsWrittenTo_SpeaksForItself() =>
        Of(
            Told.Handler("CancelMeetingCommand") with
            {
                Called = [Told.Called("IMeetingRepository", "AddAsync"), Told.Called("Meeting", "Cancel", isInterface: false)]
            },
            "CancelMeetingCommand").ShouldBeEmpty();

    [Fact]
    public void OwnAccessToTheDatabase_SpeaksForItself() =>
        Of(
            Told.Handler("CancelMeetingCommand") with
            {
                Called = [Told.Called("IMeetingRepository", "GetByIdAsync"), Told.Called("Meeting", "Cancel", isInterface: false)],
                Effects = [Told.Effect(EffectCategories.Database, "DbSet.Add")]
            },
            "CancelMeetingCommand").ShouldBeEmpty();

    private static string Of(DescriptionInput input, string command) => Loaded.Of(input, MessageNames.Asked(command));
}
