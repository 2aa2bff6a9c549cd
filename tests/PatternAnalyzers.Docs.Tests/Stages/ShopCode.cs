using System.Globalization;

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>The code of a shop that is large and good enough for the profile <c>recovery</c>, with some that is worse.</summary>
internal static class ShopCode
{
    private static readonly string[] Things =
    [
        "Order", "Invoice", "Parcel", "Customer", "Article", "Supplier", "Payment", "Refund", "Shelf", "Courier", "Voucher", "Basket"
    ];
    private static readonly string[] Sides = ["Price", "Weight", "Address", "History", "Label", "Balance", "Schedule", "Origin", "Status"];

    /// <summary>Files of the library, by path.</summary>
    public static IEnumerable<(string Path, string Text)> Library() =>
        from thing in Things
        from side in Sides
        select ($"src/Stock/{thing}s/{thing}{side}.cs", Module(thing, side, isPoor: side is "Status" or "Origin" or "Schedule"));

    /// <summary>Files of the application, by path.</summary>
    public static IEnumerable<(string Path, string Text)> Application()
    {
        yield return ("src/App/Users.cs", """
            namespace Shop.App;

            /// <summary>Writes users to the database of the shop, so that they can sign in again.</summary>
            public sealed class NodeUserWriterEffect
            {
                /// <summary>Writes one user.</summary>
                /// <param name="path">Where the user is kept.</param>
                /// <param name="name">How the user is called.</param>
                public async Task ExecuteEffectAsync(string path, string name) => await File.AppendAllTextAsync(path, name);
            }

            /// <summary>Keeps what users have saved.</summary>
            public interface IUserStorageService
            {
                /// <summary>Saves one user.</summary>
                Task SaveAsync(string name);
            }

            /// <summary>Saves users in a file of the shop.</summary>
            public sealed class UserStorageService(NodeUserWriterEffect writer) : IUserStorageService
            {
                /// <inheritdoc />
                public Task SaveAsync(string name) => writer.ExecuteEffectAsync("users.txt", name);
            }
            """);
    }

    private static string Module(string thing, string side, bool isPoor)
    {
        var text = string.Format(CultureInfo.InvariantCulture, Good, thing, side, thing.ToLowerInvariant(), side.ToLowerInvariant());
        return isPoor ? text.Replace("/// ", "// ", StringComparison.Ordinal).Replace("sealed ", "", StringComparison.Ordinal) : text;
    }

    private const string Good = """
        namespace Shop.{0}s;

        /// <summary>Writes the {3} of a {2} to disk, so that a later run finds it again.</summary>
        /// <remarks>The file is replaced as a whole; whoever reads it sees the old text or the new one.</remarks>
        public sealed class Node{0}{1}WriterEffect
        {{
            /// <summary>Writes one {3} of a {2}.</summary>
            /// <param name="path">File that keeps the {3}.</param>
            /// <param name="text">The {3} as text.</param>
            /// <returns>When it is written.</returns>
            public async Task ExecuteEffectAsync(string path, string text) => await File.WriteAllTextAsync(path, text);
        }}

        /// <summary>Works out the {3} of a {2} from what its parts say.</summary>
        /// <remarks>Parts without a {3} count as nothing.</remarks>
        public sealed class Node{0}{1}Compute
        {{
            /// <summary>The {3} of the {2}.</summary>
            /// <param name="parts">What each part of the {2} says.</param>
            /// <returns>Their sum.</returns>
            public decimal ExecuteCompute(IEnumerable<decimal> parts) => parts.Sum();
        }}

        /// <summary>Works out the {3} of a {2} and has it written down.</summary>
        /// <remarks>One step follows the other; the first failure ends it.</remarks>
        public sealed class Node{0}{1}Orchestrator(Node{0}{1}Compute compute, Node{0}{1}WriterEffect writer)
        {{
            /// <summary>All steps for the {3} of one {2}.</summary>
            /// <param name="path">File that keeps the {3}.</param>
            /// <param name="parts">What each part of the {2} says.</param>
            /// <returns>When the {3} is written.</returns>
            public async Task ExecuteOrchestrationAsync(string path, IEnumerable<decimal> parts) => await writer.ExecuteEffectAsync(path, $"{{compute.ExecuteCompute(parts)}}");
        }}
        """;
}
