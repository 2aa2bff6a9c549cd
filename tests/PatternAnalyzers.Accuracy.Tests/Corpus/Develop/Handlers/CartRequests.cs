using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Corpus.Handlers.Carts;

public sealed record AddLineToCart(Guid CartId, string Sku, int Quantity) : IRequest<CartView>;

public sealed record CartView(Guid CartId, IReadOnlyList<CartLineView> Lines, decimal Total);

public sealed record CartLineView(string Sku, int Quantity, decimal UnitPrice);

public class Cart
{
    public Guid Id { get; set; }
    public List<CartLine> Lines { get; } = [];

    public void Put(string sku, int quantity, decimal price)
    {
        var existing = Lines.FirstOrDefault(l => l.Sku == sku);
        if (existing is null)
        {
            Lines.Add(new CartLine { Sku = sku, Quantity = quantity, UnitPrice = price });
            return;
        }

        existing.Quantity += quantity;
    }
}

public class CartLine
{
    public string Sku { get; set; } = "";
    public int Quantity { get; set; }
    public decimal UnitPrice { get; set; }
}

public class ShopDbContext : DbContext
{
    public DbSet<Cart> Carts => Set<Cart>();
}

/// <summary>Adds an article to a shopping cart and creates the cart when it is new.</summary>
public sealed class AddLineToCartHandler : IRequestHandler<AddLineToCart, CartView>
{
    private readonly ShopDbContext _db;
    private readonly ILogger<AddLineToCartHandler> _logger;

    public AddLineToCartHandler(ShopDbContext db, ILogger<AddLineToCartHandler> logger)
    {
        _db = db;
        _logger = logger;
    }

    public async Task<CartView> Handle(AddLineToCart request, CancellationToken cancellationToken)
    {
        var cart = await _db.Carts.FirstOrDefaultAsync(c => c.Id == request.CartId, cancellationToken);
        if (cart is null)
        {
            cart = new Cart { Id = request.CartId };
            _db.Carts.Add(cart);
        }

        cart.Put(request.Sku, request.Quantity, PriceOf(request.Sku));
        await _db.SaveChangesAsync(cancellationToken);
        _logger.LogInformation("Cart {CartId} now holds {Count} lines", cart.Id, cart.Lines.Count);

        return ToView(cart);
    }

    private static decimal PriceOf(string sku) => sku.StartsWith("B-", StringComparison.Ordinal) ? 12.5m : 4.95m;

    private static CartView ToView(Cart cart) => new(
        cart.Id,
        cart.Lines.Select(l => new CartLineView(l.Sku, l.Quantity, l.UnitPrice)).ToList(),
        cart.Lines.Sum(l => l.Quantity * l.UnitPrice));
}
