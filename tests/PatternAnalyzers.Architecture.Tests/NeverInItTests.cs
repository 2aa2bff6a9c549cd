namespace PatternAnalyzers.Architecture.Tests;

public sealed class NeverInItTests
{
    public static TheoryData<Room> ExistingRooms() => RoomTests.ExistingRooms();

    [Theory, MemberData(nameof(ExistingRooms))]
    public void Room_UsesNoForbiddenNamespace(Room room) =>
        Files(room).SelectMany(file => file.UsesOf(room.ForbiddenNamespaces)).ShouldBeEmpty();

    [Theory, MemberData(nameof(ExistingRooms))]
    public void Room_UsesNoForbiddenType(Room room) =>
        Files(room).Where(file => !room.ExceptIn.Contains(file.Name)).SelectMany(file => file.MembersOf(room.ForbiddenTypes)).ShouldBeEmpty();

    [Theory, MemberData(nameof(ExistingRooms))]
    public void Room_CatchesOnlyWhereItMay(Room room) =>
        Files(room).Where(file => !room.MayCatch && !room.ExceptIn.Contains(file.Name)).SelectMany(file => file.Catches).ShouldBeEmpty();

    [Fact]
    public void TheExtractorsHaveOneWriter_WithOneCatch()
    {
        var writers = Files(Rooms.All.Single(room => room.Name == "Extractors")).Where(file => file.Name == "FactsWriter.cs").ToList();
        writers.ShouldHaveSingleItem().Catches.Count().ShouldBe(1);
    }

    private static IEnumerable<SourceFile> Files(Room room) =>
        Sources.CSharpIn(Sources.Folder($"PatternAnalyzers.{room.Name}")).Select(path => new SourceFile(path));
}
