using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

/// <summary>What is said of repositories for things of any type.</summary>
public sealed class GenericRepositoriesTests
{
    [Theory]
    [InlineData("Add", "adds cart items through IRepository<CartItem>")]
    [InlineData("Query", "reads cart items through IRepository<CartItem>")]
    [InlineData("SaveChanges", "saves changes to cart items through IRepository<CartItem>")]
    public void OneThatIsGiven_SaysOfWhat(string method, string said) => CalledDeeds.Of(Input(method).Given("IRepository<CartItem>")).Text.ShouldBe(said);

    [Fact]
    public void OneOfSeveral_SaysNothing() => CalledDeeds.Of(Input("Add").Given("IRepository<CartItem>", "IRepository<Order>")).Text.ShouldBeEmpty();

    [Fact]
    public void BaseOfAllRepositories_SaysOfNothing() =>
        CalledDeeds.Of(Told.Of("ClearCart") with { Called = [Told.Called("IBasicRepository", "Purge")] }).Text.ShouldBeEmpty();

    [Fact]
    public void WhatIsAdded_IsSavedWithoutAWord() =>
        CalledDeeds.Of(Input("Add", "SaveChanges").Given("IRepository<CartItem>")).Text.ShouldBe("adds cart items through IRepository<CartItem>");

    private static DescriptionInput Input(params string[] methods) =>
        Told.Of("ClearCart") with { Called = [.. methods.Select(method => Told.Called("IRepositoryWithTypedId", method))] };
}
