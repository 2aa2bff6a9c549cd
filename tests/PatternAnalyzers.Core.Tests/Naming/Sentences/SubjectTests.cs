using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("BasketService", "gets the basket", true)]
    [InlineData("MistralMessageConnector", "converts messages", false)]
    [InlineData("SqlReader", "reads SQL", true)]
    public void Name_IsSaidWhenAllButItsRoleIs(string typeName, string phrase, bool expected) => Subject.IsSaid(typeName, phrase).ShouldBe(expected);

    [Theory]
    [InlineData("SaveSagaDataSnapshotStep", "saves the saga data snapshot")]
    [InlineData("ToTitleCase", "converts to title case")]
    public void NameThatBeginsWithAVerb_IsADeed(string typeName, string expected) => Subject.Deed(typeName)!.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("MigrateUserData", true)]
    [InlineData("OrderView", false)]
    [InlineData("SaveOrderStep", false)]
    [InlineData("UserData", false)]
    public void NameThatNamesNobody_IsADeed(string typeName, bool expected) => Subject.IsDeed(typeName).ShouldBe(expected);

    [Theory]
    [InlineData("ProfilerStep")]
    [InlineData("BasketService")]
    public void OtherNames_AreNone(string typeName) => Subject.Deed(typeName).ShouldBeNull();

    [Theory]
    [InlineData("ImportOrdersService", "imports orders")]
    public void ServiceForAThing_IsNoDeed(string name, string expected) => (Subject.Deed(name)?.ToString() ?? "").ShouldBe(expected);
}
