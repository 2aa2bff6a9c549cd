#nullable enable
namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)] public class FactAttribute : Attribute { public string? Skip { get; set; } public string? DisplayName { get; set; } }
    [AttributeUsage(AttributeTargets.Method)] public class TheoryAttribute : FactAttribute { }
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public sealed class InlineDataAttribute : Attribute { public InlineDataAttribute(params object?[]? data) { } }
    public interface IAsyncLifetime { Task InitializeAsync(); Task DisposeAsync(); }
    public interface IClassFixture<TFixture> where TFixture : class { }
    public interface ICollectionFixture<TFixture> where TFixture : class { }
    [AttributeUsage(AttributeTargets.Class)] public sealed class CollectionDefinitionAttribute : Attribute { public CollectionDefinitionAttribute(string name) { } }
    public static class Assert
    {
        public static void Equal<T>(T expected, T actual) => throw null!;
        public static void True(bool condition) => throw null!;
        public static void False(bool condition) => throw null!;
        public static void Null(object? value) => throw null!;
        public static void Empty(System.Collections.IEnumerable collection) => throw null!;
        public static T Throws<T>(Action testCode) where T : Exception => throw null!;
    }
}
