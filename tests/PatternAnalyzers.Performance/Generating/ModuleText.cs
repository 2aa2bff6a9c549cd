namespace PatternAnalyzers.Performance.Generating;

/// <summary>The files of one module; <c>$N</c> is its number, <c>$P</c> that of another, <c>$A</c> and <c>$B</c> are figures.</summary>
internal static class ModuleText
{
    public static readonly IReadOnlyList<(string File, string Text)> Files =
    [
        ("Models", Models), ("OrderRepository", Repository), ("PlaceOrderHandler", Handler), ("NodeOrderOrchestrator", Orchestrator),
        ("NodeStockReducer", Reducer), ("OfferScorer", Scorer), ("LineParser", Parser), ("PriceService", Service),
    ];

    private const string Models = """
        namespace Shop.Module$N;

        /// <summary>State of an order of part $N.</summary>
        public enum OrderState$N
        {
            Open,
            Paid,
            Shipped,
            Cancelled,
        }

        /// <summary>One line of an order.</summary>
        /// <param name="Product">What is ordered.</param>
        /// <param name="Quantity">How many.</param>
        /// <param name="Price">Price of one.</param>
        public sealed record OrderLine$N(string Product, int Quantity, decimal Price)
        {
            public decimal Total => Quantity * Price;
        }

        /// <summary>An order with its lines.</summary>
        public sealed class Order$N
        {
            private readonly List<OrderLine$N> lines = new();

            public Guid Id { get; init; } = Guid.NewGuid();

            public string Customer { get; set; } = "";

            public OrderState$N State { get; private set; }

            public IReadOnlyList<OrderLine$N> Lines => lines;

            public decimal Total
            {
                get
                {
                    var total = 0m;
                    foreach (var line in lines)
                        total += line.Total;
                    return total > $B ? total * 0.9$Am : total;
                }
            }

            public void Add(OrderLine$N line)
            {
                if (State != OrderState$N.Open)
                    throw new InvalidOperationException($"Order {Id} is {State}.");
                if (line.Quantity <= 0 || line.Price < 0)
                    throw new ArgumentException("A line needs a quantity and a price.", nameof(line));
                lines.Add(line);
            }

            public void Pay() => State = State == OrderState$N.Open ? OrderState$N.Paid : throw new InvalidOperationException("Only open orders are paid.");

            public void Ship() => State = State == OrderState$N.Paid ? OrderState$N.Shipped : throw new InvalidOperationException("Only paid orders are shipped.");
        }

        public sealed record PlaceOrder$N(string Customer, IReadOnlyList<OrderLine$N> Lines);

        public sealed record OrderPlaced$N(Guid Order, decimal Total, DateTimeOffset At);

        """;

    private const string Repository = """
        using System.Data;
        using System.Data.Common;

        namespace Shop.Module$N;

        /// <summary>Where orders are kept.</summary>
        public interface IOrderRepository$N
        {
            Task<Order$N?> FindAsync(Guid id, CancellationToken cancellation);

            Task SaveAsync(Order$N order, CancellationToken cancellation);

            Task<int> CountAsync(string customer, CancellationToken cancellation);
        }

        /// <summary>Keeps orders in a database.</summary>
        public sealed class OrderRepository$N(DbConnection connection) : IOrderRepository$N
        {
            private const string Select = "SELECT customer, product, quantity, price FROM orders$N WHERE id = @id";

            /// <inheritdoc/>
            public async Task<Order$N?> FindAsync(Guid id, CancellationToken cancellation)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = Select;
                AddParameter(command, "id", id);
                await using var reader = await command.ExecuteReaderAsync(cancellation);
                Order$N? order = null;
                while (await reader.ReadAsync(cancellation))
                {
                    order ??= new Order$N { Id = id, Customer = reader.GetString(0) };
                    if (!reader.IsDBNull(1))
                        order.Add(new OrderLine$N(reader.GetString(1), reader.GetInt32(2), reader.GetDecimal(3)));
                }

                return order;
            }

            /// <inheritdoc/>
            public async Task SaveAsync(Order$N order, CancellationToken cancellation)
            {
                await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
                foreach (var line in order.Lines)
                {
                    await using var command = connection.CreateCommand();
                    command.CommandText = "INSERT INTO orders$N (id, customer, product, quantity, price) VALUES (@id, @customer, @product, @quantity, @price)";
                    AddParameter(command, "id", order.Id);
                    AddParameter(command, "customer", order.Customer);
                    AddParameter(command, "product", line.Product);
                    AddParameter(command, "quantity", line.Quantity);
                    AddParameter(command, "price", line.Price);
                    await command.ExecuteNonQueryAsync(cancellation);
                }

                await transaction.CommitAsync(cancellation);
            }

            /// <inheritdoc/>
            public async Task<int> CountAsync(string customer, CancellationToken cancellation)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = "SELECT count(*) FROM orders$N WHERE customer = @customer";
                AddParameter(command, "customer", customer);
                return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation));
            }

            private static void AddParameter(DbCommand command, string name, object value)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                parameter.Value = value;
                command.Parameters.Add(parameter);
            }
        }

        """;

    private const string Handler = """
        namespace Shop.Module$N;

        /// <summary>Takes orders in.</summary>
        public sealed class PlaceOrderHandler$N(IOrderRepository$N orders, IPriceService$N prices, TimeProvider time)
        {
            /// <summary>Checks an order, prices it and keeps it.</summary>
            /// <param name="command">What is ordered.</param>
            /// <param name="cancellation">Cancels.</param>
            public async Task<OrderPlaced$N> HandleAsync(PlaceOrder$N command, CancellationToken cancellation)
            {
                Validate(command);
                var order = new Order$N { Customer = command.Customer };
                foreach (var line in command.Lines)
                {
                    var price = await prices.PriceAsync(line.Product, line.Quantity, cancellation);
                    order.Add(line with { Price = price });
                }

                await orders.SaveAsync(order, cancellation);
                return new OrderPlaced$N(order.Id, order.Total, time.GetUtcNow());
            }

            private static void Validate(PlaceOrder$N command)
            {
                if (string.IsNullOrWhiteSpace(command.Customer))
                    throw new ArgumentException("An order needs a customer.", nameof(command));
                if (command.Lines.Count == 0 || command.Lines.Count > $B)
                    throw new ArgumentException("An order needs one to $B lines.", nameof(command));
                if (command.Lines.GroupBy(line => line.Product).Any(group => group.Count() > $A))
                    throw new ArgumentException("Too many lines of one product.", nameof(command));
            }
        }

        """;

    private const string Orchestrator = """
        namespace Shop.Module$N;

        /// <summary>Leads an order from its placing to its shipping.</summary>
        public sealed class NodeOrderOrchestrator$N(PlaceOrderHandler$N intake, IOrderRepository$N orders, NodeStockReducer$N stock, OfferScorer$N scorer)
        {
            /// <summary>Runs all steps; undoes the reservation when a later one fails.</summary>
            /// <param name="command">What is ordered.</param>
            /// <param name="cancellation">Cancels.</param>
            public async Task<Guid> ExecuteOrchestrationAsync(PlaceOrder$N command, CancellationToken cancellation)
            {
                var placed = await intake.HandleAsync(command, cancellation);
                var order = await orders.FindAsync(placed.Order, cancellation) ?? throw new InvalidOperationException("The order is gone.");
                var reserved = new List<OrderLine$N>();
                try
                {
                    foreach (var line in order.Lines.OrderByDescending(line => scorer.Score(line.Product, line.Quantity)))
                    {
                        stock.Reserve(line.Product, line.Quantity);
                        reserved.Add(line);
                    }

                    order.Pay();
                    order.Ship();
                    await orders.SaveAsync(order, cancellation);
                    return order.Id;
                }
                catch (InvalidOperationException)
                {
                    foreach (var line in reserved)
                        stock.Release(line.Product, line.Quantity);
                    throw;
                }
            }
        }

        """;

    private const string Reducer = """
        namespace Shop.Module$N;

        /// <summary>Folds movements into the stock.</summary>
        public sealed class NodeStockReducer$N
        {
            private readonly Dictionary<string, int> stock = new(StringComparer.Ordinal);
            private int movements;

            public int Movements => movements;

            public int Of(string product) => stock.TryGetValue(product, out var count) ? count : 0;

            /// <summary>Takes goods out of the stock.</summary>
            public void Reserve(string product, int quantity)
            {
                var left = Of(product) - quantity;
                if (left < -$A)
                    throw new InvalidOperationException($"There are only {Of(product)} of {product}.");
                stock[product] = left;
                movements++;
            }

            /// <summary>Puts goods back.</summary>
            public void Release(string product, int quantity)
            {
                stock[product] = Of(product) + quantity;
                movements++;
            }

            public IReadOnlyDictionary<string, int> Low()
            {
                var low = new Dictionary<string, int>(StringComparer.Ordinal);
                foreach (var (product, count) in stock)
                {
                    if (count < $B && !product.StartsWith('#'))
                        low[product] = count;
                }

                return low;
            }
        }

        """;

    private const string Scorer = """
        namespace Shop.Module$N;

        /// <summary>Says how good an offer is.</summary>
        public sealed class OfferScorer$N
        {
            private static readonly double[] Weights = { 0.$A, 0.2, 0.15, 0.05 };

            /// <summary>A figure from 0 to 1.</summary>
            /// <param name="product">What is offered.</param>
            /// <param name="quantity">How many.</param>
            public double Score(string product, int quantity)
            {
                var score = 0.0;
                for (var index = 0; index < Weights.Length; index++)
                {
                    var part = index switch
                    {
                        0 => Math.Min(1.0, quantity / $B.0),
                        1 => product.Length > $A ? 1.0 : 0.5,
                        2 => Likeness(product, "standard"),
                        _ => quantity % 2 == 0 ? 1 : 0,
                    };
                    score += Weights[index] * part;
                }

                return score > 0.9 ? 1 : score;
            }

            public string? Best(IEnumerable<string> products)
            {
                string? best = null;
                var highest = double.MinValue;
                foreach (var product in products)
                {
                    var score = Score(product, 1);
                    if (score > highest)
                    {
                        highest = score;
                        best = product;
                    }
                }

                return best;
            }

            private static double Likeness(string one, string other)
            {
                var distances = new int[one.Length + 1, other.Length + 1];
                for (var i = 0; i <= one.Length; i++)
                    distances[i, 0] = i;
                for (var j = 0; j <= other.Length; j++)
                    distances[0, j] = j;
                for (var i = 1; i <= one.Length; i++)
                {
                    for (var j = 1; j <= other.Length; j++)
                    {
                        var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                        distances[i, j] = Math.Min(Math.Min(distances[i - 1, j] + 1, distances[i, j - 1] + 1), distances[i - 1, j - 1] + cost);
                    }
                }

                return 1.0 - ((double)distances[one.Length, other.Length] / Math.Max(1, Math.Max(one.Length, other.Length)));
            }
        }

        """;

    private const string Parser = """
        using System.Globalization;
        using System.Text;

        namespace Shop.Module$N;

        /// <summary>Reads lines of orders from text.</summary>
        public static class LineParser$N
        {
            public static IReadOnlyList<OrderLine$N> Parse(string text)
            {
                var lines = new List<OrderLine$N>();
                foreach (var row in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    var fields = Fields(row);
                    if (fields.Count < 3)
                        continue;
                    if (!int.TryParse(fields[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var quantity) || quantity > $B)
                        throw new FormatException($"'{fields[1]}' is no quantity.");
                    lines.Add(new OrderLine$N(fields[0], quantity, decimal.Parse(fields[2], CultureInfo.InvariantCulture)));
                }

                return lines;
            }

            private static List<string> Fields(string row)
            {
                var fields = new List<string>();
                var field = new StringBuilder();
                var quoted = false;
                for (var index = 0; index < row.Length; index++)
                {
                    var character = row[index];
                    switch (character)
                    {
                        case '"' when quoted && index + 1 < row.Length && row[index + 1] == '"':
                            field.Append('"');
                            index++;
                            break;
                        case '"':
                            quoted = !quoted;
                            break;
                        case ';' when !quoted:
                            fields.Add(field.ToString().Trim());
                            field.Clear();
                            break;
                        default:
                            field.Append(character);
                            break;
                    }
                }

                fields.Add(field.ToString().Trim());
                return fields;
            }
        }

        """;

    private const string Service = """
        using System.Collections.Concurrent;
        using System.Net.Http.Json;

        namespace Shop.Module$N;

        public interface IPriceService$N
        {
            Task<decimal> PriceAsync(string product, int quantity, CancellationToken cancellation);
        }

        public sealed class PriceService$N(HttpClient client) : IPriceService$N
        {
            private readonly ConcurrentDictionary<string, decimal> known = new();

            public async Task<decimal> PriceAsync(string product, int quantity, CancellationToken cancellation)
            {
                if (!known.TryGetValue(product, out var price))
                {
                    price = await AskAsync(product, cancellation);
                    known[product] = price;
                }

                return quantity switch
                {
                    > 100 => price * 0.8m,
                    > $B => price * 0.9m,
                    _ => price,
                };
            }

            private async Task<decimal> AskAsync(string product, CancellationToken cancellation)
            {
                for (var attempt = 1; ; attempt++)
                {
                    try
                    {
                        var answer = await client.GetFromJsonAsync<decimal?>($"prices/{Uri.EscapeDataString(product)}", cancellation);
                        return answer ?? throw new InvalidOperationException($"There is no price of {product}.");
                    }
                    catch (HttpRequestException) when (attempt < $A)
                    {
                        await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), cancellation);
                    }
                }
            }

            public decimal Before(Shop.Module$P.Order$P order, Shop.Module$P.OfferScorer$P scorer) =>
                order.Lines.Where(line => scorer.Score(line.Product, line.Quantity) > 0.5).Sum(line => line.Total);
        }

        """;
}
