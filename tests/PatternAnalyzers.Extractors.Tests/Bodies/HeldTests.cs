using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Bodies;

public sealed class HeldTests
{
    [Theory]
    [InlineData("IDesk? M(string key) => desks.FirstOrDefault(desk => desk.Name == key);", 1)]
    [InlineData("IDesk? M(string key) { foreach (var desk in desks) { if (desk.Name == key) return desk; } return null; }", 1)]
    [InlineData("string M(string key) { IDesk best = desks[0]; foreach (var desk in desks) { if (desk.Name.Length > key.Length) best = desk; } return best.Name; }", 1)]
    [InlineData("IDesk? M(string key) => table.TryGetValue(key, out var desk) ? desk : null;", 1)]
    [InlineData("IDesk M(string key) => key.Length > 3 ? first : second;", 1)]
    [InlineData("object M(string key) => (table[key], key);", 1)]
    [InlineData("string M(string key) => key;", 0)]
    [InlineData("IDesk M(IDesk given) => given;", 0)]
    [InlineData("List<string> M(string key) => new();", 0)]
    [InlineData("IDesk M(string key) => cache.GetOrAdd(key, k => first);", 0)]
    public async Task WhatIsGivenOutOfACollection_IsAHeldResult(string member, int expected) =>
        (await Count(member, ShapeNames.HeldResults)).ShouldBe(expected);

    [Theory]
    [InlineData("void M(string key) => table[key].Serve(key);", 1)]
    [InlineData("void M(string key) { if (table.TryGetValue(key, out var desk)) desk.Serve(key); }", 1)]
    [InlineData("void M(string key) { foreach (var desk in desks) { if (desk.Name == key) desk.Serve(key); } }", 1)]
    [InlineData("void M(string key) => Choose(key).Serve(key); IDesk Choose(string key) => first;", 1)]
    [InlineData("void M<T>(T key) => services.GetRequiredService<IHandles<T>>().Handle(key);", 1)]
    [InlineData("void M(string key) => services.GetRequiredService<IDesk>().Serve(key);", 0)]
    [InlineData("void M(string key) => desks.Add(first);", 0)]
    [InlineData("void M(string key) => key.Trim();", 0)]
    public async Task WhatIsCalledOnOneChosen_IsAHeldCall(string member, int expected) => (await Count(member, ShapeNames.HeldCalls)).ShouldBe(expected);

    [Theory]
    [InlineData("void M(string key) { foreach (var desk in desks) desk.Serve(key); }", 1)]
    [InlineData("void M(string key) { foreach (var desk in desks) { if (desk.Name == key) desk.Serve(key); } }", 0)]
    public async Task WhatIsCalledOnEverybody_FansOut(string member, int expected) => (await Count(member, ShapeNames.FanOuts)).ShouldBe(expected);

    private static async Task<int> Count(string member, string shape)
    {
        var type = await Extraction.TypeOf("Lobby", $$"""
            using System.Collections.Concurrent;
            static class Provided { public static T GetRequiredService<T>(this IServiceProvider services) => throw new InvalidOperationException(); }
            interface IDesk { string Name { get; } void Serve(string key); }
            interface IHandles<T> { void Handle(T message); }
            class Lobby
            {
                readonly List<IDesk> desks = new(); readonly Dictionary<string, IDesk> table = new(); readonly ConcurrentDictionary<string, IDesk> cache = new();
                readonly IDesk first; readonly IDesk second; readonly IServiceProvider services;
                public Lobby(IDesk first, IDesk second, IServiceProvider services) { this.first = first; this.second = second; this.services = services; }
                public {{member}}
            }
            """);

        return type.Members.Where(candidate => candidate.Name.StartsWith('M')).Sum(candidate => candidate.Shape.TryGetValue(shape, out var count) ? count : 0);
    }
}
